import { expect, test } from 'vitest';
import { guessEightBit } from './guess-encoding.ts';

const bytes = (latin1: string) => Uint8Array.from(latin1, (char) => char.charCodeAt(0));

test.each([
  ['caf\xe9 na\xefve', undefined, 'windows-1252'],
  ['\x93It\x92s\x94 \x96 so', undefined, 'windows-1252'],
  ['caf\x8e na\x95ve', undefined, 'macintosh'],
  ['\xd2It\xd5s\xd3', undefined, 'macintosh'],
  ['\xd0\xe5\xea\xe8 \xed\xe5 \xf1\xef\xe5\xf8\xe0\xf2', undefined, 'windows-1251'],
  ['\xf2\xc5\xcb\xc9 \xce\xc5 \xd3\xd0\xc5\xdb\xc1\xd4', undefined, 'koi8-r'],
  ['plain', undefined, 'windows-1252'],
  ['plain', 'koi8-r', 'koi8-r'],
  ['caf\xe9 na\xefve', 'koi8-r', 'windows-1252'],
])('%j, declared %s, is %s', (text, declared, expected) => expect(guessEightBit(bytes(text), declared)).toBe(expected));
