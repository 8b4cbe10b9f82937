import fc from 'fast-check';
import { expect, it } from 'vitest';
import { GRAM, gramsOf, hashOf } from './grams.ts';

it('finds every gram at every place', () => {
  const letters = fc
    .array(fc.integer({ min: 97, max: 99 }), { maxLength: 200 })
    .map((codes) => Uint16Array.from(codes));
  fc.assert(
    fc.property(letters, (all) => {
      const grams = gramsOf(all);
      for (let at = 0; at + GRAM <= all.length; at++) {
        const hash = hashOf(grams, all, at);
        const places = [...grams.places.slice(grams.heads[hash], grams.heads[hash + 1])];
        expect(places).toContain(at);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }
      expect(grams.places).toHaveLength(Math.max(0, all.length - GRAM + 1));
    }),
  );
});
