import { expect, it } from 'vitest';
import { collectionOf } from '../synthetic/collection.ts';
import { tiny } from '../synthetic/tiny.ts';
import { textCost } from './texts.ts';

it('finds all that is named, and a place for each gloss', () => {
  expect(Object.keys(textCost(collectionOf(20, 60)))).toEqual(['mentions', 'anchoring']);
});

it('does not tell the time of finding nothing', () => {
  expect(() => textCost({ ...tiny, entries: [] })).toThrow('An op-ed names nothing.');
});
