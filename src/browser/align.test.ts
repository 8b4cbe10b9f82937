import { expect, it } from 'vitest';
import { place } from './align.ts';

/** Boxes as [where it stands, height, where it wants to be]. */
const boxes = (...all: [number, number, number][]) => all.map(([top, height, wanted]) => ({ top, height, wanted }));

it.each([
  ['none', boxes(), 100, []],
  ['one, at its lemma', boxes([0, 20, 50]), 100, [50]],
  ['one, never above where it stands', boxes([10, 20, 0]), 100, [10]],
  ['one, not below the paragraph’s end', boxes([0, 20, 95]), 100, [80]],
  ['two, apart', boxes([0, 20, 40], [30, 20, 80]), 100, [40, 80]],
  ['two that want one place', boxes([0, 20, 40], [30, 20, 40]), 100, [40, 70]],
  ['two pushed up together by the end', boxes([0, 20, 70], [30, 20, 80]), 100, [50, 80]],
  ['a stack too high for the paragraph stays', boxes([0, 60, 30], [70, 60, 60]), 100, [0, 70]],
])('places %s', (_what, all, bottom, tops) => {
  expect(place(all, bottom)).toEqual(tops);
});
