import { expect, it } from 'vitest';
import { checkClaims } from './claims.ts';
import { found } from './fixture.ts';

const disputed = 'claims/who-began.yaml';
const second =
  '  - { label: Others, statement: Others did., holders: [Zeno Adams, The Review], sources: [un-2015, allan-2020] }\n';

it.each([
  ['a dispute with one position', disputed, second, '', '8:1 one-sided-claim This dispute has one position only.'],
  [
    'a position that nobody holds',
    disputed,
    'holders: [Ada King]',
    'holders: []',
    '9:5 no-holder Nobody holds the position “The OSCE”.',
  ],
  [
    'a position without the field',
    disputed,
    'holders: [Ada King], ',
    '',
    '9:5 no-holder Nobody holds the position “The OSCE”.',
  ],
  [
    'an error without its correction',
    'claims/truce-held.yaml',
    'shown: It broke within days.\n',
    '',
    '2:1 no-correction This claim is in error, but it does not say what the sources show.',
  ],
  [
    'an error made a dispute',
    'claims/truce-held.yaml',
    'in-error',
    'disputed',
    '2:1 one-sided-claim This dispute has no position.',
  ],
])('reports %s', (_what, path, from, to, expected) => {
  expect(found(checkClaims, path, from, to)).toEqual([`content/${path}:${expected}`]);
});

it('has nothing to say of the sample', () => {
  expect(found(checkClaims)).toEqual([]);
});
