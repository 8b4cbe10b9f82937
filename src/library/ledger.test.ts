import { describe, expect, it } from 'vitest';
import { ledgerData } from '../model/ledger.ts';
import { addressesOf, formatLedger, recorded } from './ledger.ts';
import { at, libraryOf, peaceIds as ids, sample, sampleWith } from './sample.ts';

const library = libraryOf(sample);
const ledger = (page: object) => ledgerData.parse({ peace: page });

it('an op-ed’s addresses are those of its paragraphs, captions, glosses and notes', () => {
  expect(addressesOf(at(library.opEds, 'peace'))).toEqual(ids);
});

describe('recorded', () => {
  it.each([
    ['everything in an empty ledger', ledgerData.parse({}), ids],
    ['what is new, behind what there was', ledger({ ids: ['n-old', 'p1'] }), ['n-old', ...ids]],
    ['nothing when all is there', ledger({ ids }), ids],
  ])('records %s', (_what, before, expected) => {
    expect(at(recorded(before, library.opEds.values()), 'peace').ids).toEqual(expected);
  });

  it('keeps heirs, and op-eds that are gone', () => {
    const before = ledgerData.parse({ gone: { ids: ['p1'] }, peace: { ids: ['n-old'], heirs: { 'n-old': 'p1' } } });
    const after = recorded(before, library.opEds.values());
    expect([...after.keys()]).toEqual(['gone', 'peace', 'winter']);
    expect(at(after, 'peace').heirs).toEqual({ 'n-old': 'p1' });
  });
});

it('a ledger is written one id a line, and read again as it was', () => {
  const before = ledgerData.parse({ a: { ids: ['p1', 'p2'] }, b: { ids: ['n-x'], heirs: { 'n-x': 'p1' } } });
  const text = formatLedger(before);
  expect(text.split('\n').slice(0, 5)).toEqual(['{', '  "a": {', '    "ids": [', '      "p1",', '      "p2"']);
  expect(ledgerData.parse(JSON.parse(text))).toEqual(before);
});

it('an op-ed knows which ids it once had', () => {
  const file = { 'ledger.json': '{ "peace": { "ids": ["p1", "n-old", "n-gone"], "heirs": { "n-old": "p2" } } }' };
  expect([...at(libraryOf(sampleWith(file)).opEds, 'peace').former]).toEqual([['p2', ['n-old']]]);
});
