import { expect, it } from 'vitest';
import { mayRelate, relationData } from './relations.ts';
import { kindName } from './kinds.ts';

const words = { reads: 'signed', reverse: 'signed by' };

it.each([
  ['named kinds', { from: ['people', 'organizations'], to: ['treaties'] }, 'people', 'treaties', true],
  [
    'the second of the named',
    { from: ['people', 'organizations'], to: ['treaties'] },
    'organizations',
    'treaties',
    true,
  ],
  ['the other way round', { from: ['people'], to: ['treaties'] }, 'treaties', 'people', false],
  ['a kind that is not named', { from: ['people'], to: ['treaties'] }, 'people', 'events', false],
  ['from any kind', { to: ['events'] }, 'concepts', 'events', true],
  ['to any kind', { from: ['events'] }, 'events', 'concepts', true],
  ['between any', {}, 'works', 'works', true],
])('a relation between %s', (_what, ends, from, to, expected) => {
  const relation = relationData.parse({ ...words, ...ends });
  expect(mayRelate(relation, kindName.parse(from), kindName.parse(to))).toBe(expected);
});
