import { describe, expect, it } from 'vitest';
import { formatLedger, recorded } from '../library/ledger.ts';
import { publishedPages } from '../library/published.ts';
import { libraryOf, peaceIds as peace, sample, sampleWith } from '../library/sample.ts';
import { checkLedger } from './ledger.ts';

/** The ledger of the sample as it is recorded, then as a test says; a page that it says nothing of is taken out. */
const whole = JSON.parse(formatLedger(recorded(new Map(), publishedPages(libraryOf(sample))))) as object;
const found = (changes: object) =>
  checkLedger(libraryOf(sampleWith({ 'ledger.json': JSON.stringify({ ...changes, ...kept(changes) }, null, 1) })));
const kept = (changes: object) => Object.fromEntries(Object.entries(whole).filter(([path]) => !(path in changes)));

const lines = (changes: object) =>
  found(changes).map(
    ({ file, line, column, code, message }) => `${file.replace('content/', '')}:${line}:${column} ${code} ${message}`,
  );
const mends = (changes: object) => found(changes).map(({ mend }) => mend);

/** A page that the ledger does not have. */
const unrecorded = (...paths: string[]) => Object.fromEntries(paths.map((path) => [path, undefined]));

const winter = { ids: ['p1', 'g-ice-march'] };
const gone = { ids: ['p1'] };

describe('what is new', () => {
  it.each([
    ['nothing when all is recorded', {}, []],
    [
      'ids of a page',
      { 'op-eds/peace': { ids: peace.slice(2) } },
      ['op-eds/peace.mdx:2:1 unrecorded-id The ledger lacks 2 ids of “op-eds/peace”: p1, p2.'],
    ],
    [
      'a page',
      unrecorded('people/zeno-adams'),
      ['people/zeno-adams.md:2:1 unrecorded-id The ledger lacks “people/zeno-adams”.'],
    ],
    [
      'pages of one kind, once',
      unrecorded('op-eds/peace', 'op-eds/winter', 'claims/truce-held'),
      [
        'op-eds/winter.md:2:1 unrecorded-id The ledger lacks 2 pages of op-eds/: op-eds/winter, op-eds/peace.',
        'claims/truce-held.yaml:1:1 unrecorded-id The ledger lacks “claims/truce-held”.',
      ],
    ],
  ])('%s', (_what, ledger, expected) => {
    expect(lines(ledger)).toEqual(expected);
  });
});

describe('ids that are gone', () => {
  it.each([
    [
      'are told where the ledger has them',
      { 'op-eds/winter': winter },
      ['ledger.json:5:4 lost-id “op-eds/winter#g-ice-march” was published, and is gone.'],
    ],
    ['may have an heir', { 'op-eds/winter': { ...winter, heirs: { 'g-ice-march': 'p1' } } }, []],
    [
      'are lost when their heir is not there',
      { 'op-eds/winter': { ...winter, heirs: { 'g-ice-march': 'p2' } } },
      ['ledger.json:8:4 lost-id “op-eds/winter#g-ice-march” was published, and its heir “p2” is not there.'],
    ],
    [
      'were there once',
      { 'op-eds/winter': { ids: ['p1'], heirs: { 'n-typo': 'p1' } } },
      ['ledger.json:7:4 unknown-id “op-eds/winter#n-typo” has an heir, and was never published.'],
    ],
    [
      'are not there',
      { 'op-eds/winter': { ids: ['p1'], heirs: { p1: 'p1' } } },
      ['ledger.json:7:4 contradiction “op-eds/winter#p1” has an heir, and “op-eds/winter” has that id.'],
    ],
    [
      'are looked for in the page that stands for theirs',
      { 'op-eds/autumn': { ids: ['p1', 'n-a', 'n-b'], heirs: { 'n-a': 'p1' }, heir: 'op-eds/winter' } },
      ['ledger.json:6:4 lost-id “op-eds/autumn#n-b” was published, and is gone.'],
    ],
    [
      'may be lost on the way through two pages',
      {
        'op-eds/autumn': { ids: ['n-a'], heirs: { 'n-a': 'n-b' }, heir: 'op-eds/spring' },
        'op-eds/spring': { ids: [], heir: 'op-eds/winter' },
      },
      ['ledger.json:7:4 lost-id “op-eds/autumn#n-a” was published, and its heir “n-b” is not there.'],
    ],
    [
      'are told once, where pages that have become one had the same',
      {
        'op-eds/autumn': { ids: ['g-ice-march'], heir: 'op-eds/winter' },
        'op-eds/winter': winter,
      },
      ['ledger.json:11:4 lost-id “op-eds/winter#g-ice-march” was published, and is gone.'],
    ],
    [
      'can lead to no page without places',
      { 'op-eds/autumn': { ...winter, heir: 'people/ada-king' } },
      [
        'ledger.json:7:3 lost-id “op-eds/autumn” had places to which others may have linked, and its heir “people/ada-king” has none.',
      ],
    ],
  ])('%s', (_what, ledger, expected) => {
    expect(lines(ledger)).toEqual(expected);
  });
});

describe('pages that are gone', () => {
  it.each([
    ['are lost', { 'op-eds/autumn': gone }, ['ledger.json:2:2 lost-id “op-eds/autumn” was published, and is gone.']],
    ['may be withdrawn', { 'op-eds/autumn': { ...gone, withdrawn: '2026-12-01' } }, []],
    ['may have an heir', { 'people/ada': { heir: 'people/ada-king' } }, []],
    [
      'may have an heir that has one',
      { 'people/ada': { heir: 'people/countess' }, 'people/countess': { heir: 'people/ada-king' } },
      [],
    ],
    [
      'have an heir that is there',
      { 'people/ada': { heir: 'people/ada-kong' } },
      ['ledger.json:3:3 unknown-id “people/ada” has the heir “people/ada-kong”, and there is no such page.'],
    ],
    [
      'are told once, where their heir is gone too',
      { 'people/ada': { heir: 'people/countess' }, 'people/countess': {} },
      ['ledger.json:5:2 lost-id “people/countess” was published, and is gone.'],
    ],
    [
      'have an heir that was not withdrawn',
      { 'people/ada': { heir: 'people/countess' }, 'people/countess': { withdrawn: '2026-12-01' } },
      ['ledger.json:3:3 lost-id “people/ada” was published, and its heir “people/countess” was withdrawn.'],
    ],
    [
      'have heirs that lead somewhere',
      { 'people/ada': { heir: 'people/countess' }, 'people/countess': { heir: 'people/ada' } },
      [
        'ledger.json:3:3 lost-id “people/ada” was published, and its heirs lead in a circle.',
        'ledger.json:6:3 lost-id “people/countess” was published, and its heirs lead in a circle.',
      ],
    ],
  ])('%s', (_what, ledger, expected) => {
    expect(lines(ledger)).toEqual(expected);
  });

  it.each([
    [
      'an heir',
      { heir: 'people/zeno-adams' },
      'ledger.json:3:3 contradiction “people/ada-king” has an heir, and is still there.',
    ],
    [
      'a day of withdrawal',
      { withdrawn: '2026-12-01' },
      'ledger.json:3:3 contradiction “people/ada-king” was withdrawn, and is still there.',
    ],
  ])('are not there, or they could not have %s', (_what, page, expected) => {
    expect(lines({ 'people/ada-king': page })).toEqual([expected]);
  });
});

describe('the mend', () => {
  const bring = 'Bring its file back under that name; or name the page that stands for it now,';
  const orDay = '; or, when it had to go, the day: "withdrawn": "YYYY-MM-DD".';
  it.each([
    [
      'names an id that alone is new',
      { 'op-eds/peace': { ids: [...peace.filter((id) => id !== 'n-the-truce-held'), 'n-old'] } },
      'Bring it back, or name what stands for it now: "heirs": { "n-old": "n-the-truce-held" }.',
    ],
    [
      'names the first ids that are new',
      { 'op-eds/peace': { ids: ['n-old'] } },
      'Bring it back, or name what stands for it now: "heirs": { "n-old": "ID" }. New in “op-eds/peace” are p1, p2, c1 ….',
    ],
    [
      'names a page that alone is new among its kind',
      { 'people/ada': {}, ...unrecorded('people/ada-king', 'op-eds/winter') },
      `${bring} "heir": "people/ada-king"${orDay}`,
    ],
    [
      'names the pages that are new',
      { 'people/ada': {}, ...unrecorded('people/ada-king', 'people/zeno-adams') },
      `${bring} "heir": "people/ID" (new are people/ada-king, people/zeno-adams)${orDay}`,
    ],
    [
      'names the page of another kind that has the id',
      { 'concepts/ada-king': {}, ...unrecorded('people/ada-king', 'people/zeno-adams') },
      `${bring} "heir": "people/ada-king"${orDay}`,
    ],
    ['names no page where none is new', { 'people/ada': {} }, `${bring} "heir": "people/ID"${orDay}`],
  ])('%s', (_what, ledger, expected) => {
    expect(mends(ledger)[0]).toBe(expected);
  });
});
