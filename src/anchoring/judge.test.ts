import { describe, expect, it } from 'vitest';
import { errorsOf, fitOf, isAccepted, isPlausible, isRival, type Fit } from './judge.ts';

const part = (errors: number, letters: number) => ({ errors, letters });
const fit = (prefix: number, exact: number, suffix: number, letters = 20): Fit => ({
  prefix: part(prefix, 26),
  exact: part(exact, letters),
  suffix: part(suffix, 26),
});

describe('fitOf', () => {
  const codes = (text: string) => Uint16Array.from(text, (letter) => letter.charCodeAt(0));
  const errors = (text: string, places: number[]) => {
    const { prefix, exact, suffix } = fitOf(codes('abcdef'), codes(text), Int32Array.from(places), {
      first: 2,
      end: 4,
    });
    return [prefix.errors, exact.errors, suffix.errors];
  };

  it.each([
    ['none', 'abcdef', [0, 1, 2, 3, 4, 5], [0, 0, 0]],
    ['changed', 'abxdef', [0, 1, 2, 3, 4, 5], [0, 1, 0]],
    ['lost', 'bcdef', [-1, 0, 1, 2, 3, 4], [1, 0, 0]],
    ['added in the quotation', 'abcxdef', [0, 1, 2, 4, 5, 6], [0, 1, 0]],
    ['added before it', 'abxcdef', [0, 1, 3, 4, 5, 6], [1, 0, 0]],
    ['added behind it', 'abcdxef', [0, 1, 2, 3, 5, 6], [0, 0, 1]],
    ['furniture', 'abc1234567890def', [0, 1, 2, 13, 14, 15], [0, 3, 0]],
  ])('%s', (_what, text, places, expected) => {
    expect(errors(text, places)).toEqual(expected);
  });
});

describe('isAccepted', () => {
  it.each([
    ['whole', fit(0, 0, 0), true],
    ['errors everywhere', fit(3, 2, 3), true],
    ['too many errors in all', fit(7, 2, 7), false],
    ['another quotation', fit(0, 12, 0), false],
    ['one side gone, a short quotation', fit(0, 0, 20), false],
    ['one side gone, a long quotation', fit(0, 1, 20, 40), true],
    ['both sides gone', fit(20, 0, 20, 60), false],
    ['one side only', { prefix: part(0, 0), exact: part(0, 20), suffix: part(1, 26) }, true],
    ['context too short to err', { prefix: part(0, 6), exact: part(1, 20), suffix: part(0, 6) }, false],
    ['short context, whole', { prefix: part(0, 6), exact: part(0, 20), suffix: part(0, 6) }, true],
  ])('%s: %s', (_what, each, expected) => {
    expect(isAccepted(each)).toBe(expected);
  });
});

describe('isPlausible', () => {
  it.each([
    ['torn behind', fit(0, 10, 26), true],
    ['torn in the middle', fit(0, 18, 0), true],
    ['another context', fit(18, 0, 18), false],
    ['nothing', fit(20, 15, 20), false],
  ])('%s', (_what, each, expected) => {
    expect(isPlausible(each)).toBe(expected);
  });
});

describe('isRival', () => {
  it.each([
    ['a repeat with its context', fit(0, 0, 0), fit(0, 0, 0), true],
    ['a repeat that is torn', fit(0, 0, 0), fit(26, 9, 0), true],
    ['the same short words elsewhere', fit(0, 0, 0), fit(18, 0, 18), false],
    ['the same long words elsewhere', fit(0, 0, 0, 40), fit(18, 0, 18, 40), true],
    ['the same short words elsewhere, while this place is torn', fit(0, 0, 20), fit(18, 0, 18), true],
  ])('%s', (_what, best, other, expected) => {
    expect(isRival(best, other)).toBe(expected);
  });
});

it('counts all errors', () => {
  expect(errorsOf(fit(1, 2, 3))).toBe(6);
});
