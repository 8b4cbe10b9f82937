import { describe, expect, it } from 'vitest';
import { decode } from './text.ts';

describe('decode', () => {
  it.each([
    ['Windows line ends', 'a\r\nb\r\n', 'a\nb\n'],
    ['old Mac line ends', 'a\rb\r', 'a\nb\n'],
    ['a byte order mark', '\uFEFF---\n', '---\n'],
    ['characters beyond ASCII', 'é שלום 😀', 'é שלום 😀'],
    ['the sign for what could not be read, when it is written', 'a\uFFFDb', 'a\uFFFDb'],
  ])('reads %s', (_what, written, text) => {
    expect(decode(Buffer.from(written, 'utf8'))).toEqual({ text });
  });

  it.each([
    ['Latin-1', Buffer.from('a\r\n\ncaf\xe9\n', 'latin1'), 3],
    ['UTF-16', Buffer.from('\uFEFFa', 'utf16le'), 1],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 1],
    ['half a character', Buffer.from('aé', 'utf8').subarray(0, 2), 1],
    ['a surrogate', Buffer.from('eda080', 'hex'), 1],
  ])('refuses %s', (_what, bytes, line) => {
    expect(decode(bytes)).toEqual({
      text: '',
      problem: {
        message: `This file is not UTF-8: line ${line} has bytes that are no characters.`,
        mend: 'Save it again with the encoding UTF-8.',
      },
    });
  });
});
