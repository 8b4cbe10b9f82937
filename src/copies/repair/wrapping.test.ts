import { expect, it } from 'vitest';
import { linesOf } from './fixture.ts';
import { endsBetween, wrappingOf } from './wrapping.ts';

const LINE = 'a line of words that is as wide as most';

it.each([
  ['lines of even width', [`${LINE}\n${LINE}\n${LINE}`], { width: 39, spaced: false }],
  ['blocks of them', Array(3).fill(`${LINE}\n${LINE}`), { width: 39, spaced: true }],
  ['one line a block', [LINE, LINE], undefined],
  ['lines too long to be wrapped', [`${LINE.repeat(4)}\n${LINE.repeat(4)}`], undefined],
  ['short lines that do not run on', ['Anna Maker\nSaltby\nMarch'], undefined],
])('sees %s', (_what, blocks, expected) => {
  expect(wrappingOf(linesOf(...blocks).blocks)).toEqual(expected);
});

it.each([
  ['The line is full and it goes', 'on below', false, 'a lower-case letter follows'],
  ['The line had room.', 'Now another.', true, 'it ends early, with a stop'],
  ['The line is full to its very end.', 'Now another.', false, 'it is full'],
  ['A heading', 'Now the text that', true, 'it is short and has no stop'],
  ['The line is divi-', 'Ded', false, 'a hyphen ends it'],
  ['The line is here and then', '    Indented', true, 'the next is indented'],
])('between “%s” and “%s” a paragraph ends: %s, for %s', (line, next, expected) => {
  expect(endsBetween(line, next, { width: 36, spaced: false })).toBe(expected);
});
