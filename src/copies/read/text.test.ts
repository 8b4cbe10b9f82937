import { expect, test } from 'vitest';
import { textBlocks } from './text.ts';

const lines = (text: string) =>
  textBlocks(text).map((block) => block.lines.map(({ text: line, where }) => `${where.number}: ${line}`));

test.each<[string, string, string[][]]>([
  ['lines of a block', 'one\ntwo\n\nthree', [['1: one', '2: two'], ['4: three']]],
  ['Windows', 'one\r\ntwo\r\n\r\nthree\r\n', [['1: one', '2: two'], ['4: three']]],
  ['old Macs', 'one\rtwo\r\rthree', [['1: one', '2: two'], ['4: three']]],
  ['separators of Unicode', 'one\u2028two\u2029\u2029three', [['1: one', '2: two'], ['4: three']]],
  ['a page ends a block and no line', 'one\n\ftwo\nthree\ffour', [['1: one'], ['2: two', '3: three'], ['3: four']]],
  ['lines of spaces are blank, of all kinds', 'one\n \t\u00a0\u200b\ntwo', [['1: one'], ['3: two']]],
  ['spaces are dropped at the end and kept at the beginning', '  one  \n\ttwo\t', [['1:   one', '2: \ttwo']]],
  ['control characters are dropped', 'o\x02ne\x7f', [['1: one']]],
  ['halves of characters are replaced', 'one \ud83d two', [['1: one \ufffd two']]],
  ['nothing', '', []],
])('%s', (_, text, expected) => expect(lines(text)).toEqual(expected));
