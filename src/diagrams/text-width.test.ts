import { expect, it } from 'vitest';
import { clippedTo, textWidth } from './text-width.ts';

it.each([
  ['', 0],
  ['Minsk', 2.45],
  ['一二', 2.1],
  ['Київ', 2.48],
])('“%s” is so wide', (text, ems) => {
  expect(textWidth(text, 1)).toBeCloseTo(ems);
  expect(textWidth(text, 20)).toBeCloseTo(20 * ems);
});

it.each([
  ['Minsk II', 99, 'Minsk II'],
  ['Minsk II agreement', 4.8, 'Minsk II…'],
  ['𝒜𝒜𝒜', 2.1, '𝒜…'],
  ['x', 0.1, '…'],
])('“%s” is cut to %f', (text, width, expected) => {
  expect(clippedTo(width, text, 1)).toBe(expected);
});
