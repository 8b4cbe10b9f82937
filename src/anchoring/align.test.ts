import { describe, expect, it } from 'vitest';
import { align, alignWhole } from './align.ts';

const codes = (text: string) => Uint16Array.from(text, (letter) => letter.charCodeAt(0));

/** Under each letter of the pattern the letter of the text that it lies on. */
function laid(pattern: string, text: string, low = -pattern.length, width = pattern.length + text.length + 1): string {
  return Array.from(align(codes(pattern), codes(text), { low, width }), (place) => text[place] ?? '·').join('');
}

describe('align', () => {
  it.each([
    ['equal', 'harbor', 'theharborboard', 'harbor'],
    ['a changed letter', 'harbor', 'theharkorboard', 'harkor'],
    ['a lost letter', 'harbor', 'theharorboard', 'har·or'],
    ['an added letter', 'harbor', 'theharxborboard', 'harbor'],
    ['the text begins late', 'harbor', 'rborboard', '··rbor'],
    ['the text ends early', 'haven', 'thehav', 'hav··'],
    ['the better of two', 'harbor', 'harkorharbor', 'harbor'],
    ['no text', 'harbor', '', '······'],
  ])('%s', (_what, pattern, text, expected) => {
    expect(laid(pattern, text)).toBe(expected);
  });

  it('stays in its band', () => {
    expect([...align(codes('abc'), codes('abcxxabc'), { low: 4, width: 3 })]).toEqual([5, 6, 7]);
    expect([...align(codes('abc'), codes('abcxxabc'), { low: -1, width: 3 })]).toEqual([0, 1, 2]);
  });
});

describe('alignWhole', () => {
  it.each([
    ['abc', 'abc', [0, 1, 2]],
    ['bc', 'abcd', [1, 2]],
    ['abcd', 'bd', [-1, 0, -1, 1]],
    ['a', 'b', [0]],
    ['', 'abc', []],
    ['ab', '', [-1, -1]],
  ])('lays %j along %j', (pattern, text, expected) => {
    expect([...alignWhole(codes(pattern), codes(text))]).toEqual(expected);
  });
});
