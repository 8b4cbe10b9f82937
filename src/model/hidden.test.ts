import { describe, expect, it } from 'vitest';
import { hiddenIn, showHidden } from './hidden.ts';

describe('hiddenIn', () => {
  it.each([
    ['a control', 'a\x1b[2J', 'U+001B', 1],
    ['the end of a C string', '\0', 'U+0000', 0],
    ['a control of the second set', 'a\x85', 'U+0085', 1],
    ['an override', 'ab\u202Ecd', 'U+202E', 2],
    ['an isolate', '\u2066a', 'U+2066', 0],
    ['a line separator', 'a\u2028', 'U+2028', 1],
    ['a space of no width', 'NA\u200BTO', 'U+200B', 2],
    ['a joiner of words', 'a\u2060', 'U+2060', 1],
    ['a byte order mark inside', 'a\uFEFF', 'U+FEFF', 1],
    ['a tag', 'a\u{E0041}', 'U+E0041', 1],
    ['half a character', 'a\uD800b', 'U+D800', 1],
    ['what is no character', 'a\uFFFE', 'U+FFFE', 1],
  ])('finds %s', (_what, text, name, index) => {
    expect(hiddenIn(text)).toEqual([{ name, index }]);
  });

  it.each([
    ['line ends and tabs', 'a\n\tb'],
    ['what scripts need', 'می\u200Cخواهم क्\u200Dष אבג\u200F \u200Eab co\u00ADoperation'],
    ['marks and characters beyond U+FFFF', 'é 😀 𝔄 👩\u200D🚀 ❤\uFE0F'],
    ['spaces that do not break', 'a\u00A0b\u202Fc\u2009d'],
  ])('lets %s be', (_what, text) => {
    expect(hiddenIn(text)).toEqual([]);
  });
});

it('names hidden characters where they stand', () => {
  expect(showHidden('a\u202Eb\x1b')).toBe('a<U+202E>b<U+001B>');
});

it('finds every character that it names, and no other', () => {
  const characters = Array.from({ length: 0x1_00_00 }, (_, code) => String.fromCharCode(code));
  const found = characters.filter((character) => hiddenIn(character).length > 0);
  expect(found).toEqual(characters.filter((character) => showHidden(character) !== character));
});
