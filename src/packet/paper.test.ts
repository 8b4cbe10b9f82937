import { expect, it } from 'vitest';
import { paperOf, variants, variantWords } from './paper.ts';

it('each form has a name, and a column within its paper', () => {
  expect(variants.map(variantWords)).toEqual(['A4', 'A4 in large print', 'Letter', 'Letter in large print']);
  for (const variant of variants) {
    const { width, height, margins } = paperOf(variant);
    const [top, right, bottom, left] = margins;
    expect(Math.min(...margins), variantWords(variant)).toBeGreaterThanOrEqual(20);
    expect([width - left - right, height - top - bottom].every((side) => side > 120)).toBe(true);
  }
});

it('large print has 18 points, and 14 in its notes', () => {
  expect(paperOf({ paper: 'a4', size: 'large' })).toMatchObject({ width: 210, height: 297, text: 18, notes: 14 });
});
