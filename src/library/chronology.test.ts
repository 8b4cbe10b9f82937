import { expect, it } from 'vitest';
import { chronologyOf, idOf } from './chronology.ts';
import { libraryOf, sample } from './sample.ts';

it('lists dated facts and op-eds by their first day, then by id', () => {
  const { entries, opEds } = libraryOf(sample);
  const facts = chronologyOf([...entries.values()].toReversed(), opEds.values());
  expect(facts.map((thing) => `${thing.when.edtf} ${idOf(thing)} ${thing.what}`)).toEqual([
    '1918-02 ice-march fought',
    '1950 ada-king born',
    '1960~ zeno-adams born',
    '1991 winter published',
    '2010 ada-king died',
    '2014-09-05 autumn-talks held',
    '2014-09-05 minsk-i signed',
    '2015-02-12 minsk-ii signed',
    '2022-02-17 peace published',
  ]);
});

it('is empty without entries', () => {
  expect(chronologyOf([], [])).toEqual([]);
});
