import { expect, it } from 'vitest';
import { libraryOf, peaceIds as peace, sampleWith } from '../library/sample.ts';
import { checkLedger } from './ledger.ts';

const winter = { ids: ['p1', 'g-ice-march'] };

const found = (ledger: object) =>
  checkLedger(libraryOf(sampleWith({ 'ledger.json': JSON.stringify(ledger, null, 1) }))).map(
    ({ file, line, code, message }) => `${file.replace('content/', '')}:${line} ${code} ${message}`,
  );

it.each([
  ['nothing when all is recorded', { peace: { ids: peace }, winter: { ids: ['p1'] } }, []],
  [
    'ids that are new',
    { peace: { ids: peace.slice(2) }, winter: { ids: ['p1'] } },
    ['op-eds/peace.mdx:2 unrecorded-id The ledger lacks 2 ids of this op-ed: p1, p2.'],
  ],
  [
    'an op-ed that is new',
    { winter: { ids: ['p1'] } },
    ['op-eds/peace.mdx:2 unrecorded-id The ledger lacks 9 ids of this op-ed: p1, p2, c1 ….'],
  ],
  [
    'an id that is gone',
    { peace: { ids: peace }, winter },
    ['ledger.json:18 lost-id “winter#g-ice-march” was published, and is gone.'],
  ],
  ['nothing when it has an heir', { peace: { ids: peace }, winter: { ...winter, heirs: { 'g-ice-march': 'p1' } } }, []],
  [
    'an heir that is not there',
    { peace: { ids: peace }, winter: { ...winter, heirs: { 'g-ice-march': 'p2' } } },
    ['ledger.json:18 lost-id “winter#g-ice-march” was published, and is gone.'],
  ],
  [
    'an op-ed that is gone',
    { autumn: { ids: [] }, peace: { ids: peace }, winter: { ids: ['p1'] } },
    ['ledger.json:2 lost-id The op-ed “autumn” was published, and is gone.'],
  ],
  [
    'nothing of an op-ed that was withdrawn',
    { autumn: { ids: ['p1'], withdrawn: '2026-12-01' }, peace: { ids: peace }, winter: { ids: ['p1'] } },
    [],
  ],
  [
    'an heir of what was never there',
    { peace: { ids: peace }, winter: { ids: ['p1'], heirs: { 'n-typo': 'p1' } } },
    ['ledger.json:20 unknown-id “winter#n-typo” has an heir, and was never published.'],
  ],
])('reports %s', (_what, ledger, expected) => {
  expect(found(ledger)).toEqual(expected);
});

it('names the heir where only one id is new', () => {
  const ledger = {
    peace: { ids: [...peace.filter((id) => id !== 'n-the-truce-held'), 'n-old'] },
    winter: { ids: ['p1'] },
  };
  const [lost] = checkLedger(libraryOf(sampleWith({ 'ledger.json': JSON.stringify(ledger) })));
  expect(lost?.mend).toBe('Bring it back, or name what stands for it now: "heirs": { "n-old": "n-the-truce-held" }.');
});
