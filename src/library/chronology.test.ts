import { expect, it } from 'vitest';
import { chronologyOf } from './chronology.ts';
import { libraryOf, sample } from './sample.ts';

it('lists dated facts by their first day, then by id', () => {
  const facts = chronologyOf([...libraryOf(sample).entries.values()].toReversed());
  expect(facts.map(({ when, what, entry }) => `${when.edtf} ${entry} ${what}`)).toEqual([
    '1918-02 ice-march fought',
    '1950 ada-king born',
    '1960~ zeno-adams born',
    '2010 ada-king died',
    '2014-09-05 autumn-talks held',
    '2014-09-05 minsk-i signed',
    '2015-02-12 minsk-ii signed',
  ]);
});

it('is empty without entries', () => {
  expect(chronologyOf([])).toEqual([]);
});
