import { expect, it } from 'vitest';
import { asksForSearch } from './find.ts';

const no = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

it.each([
  ['/', {}, true],
  ['/ of a keyboard that has it with Shift', { shiftKey: true }, true],
  ['/ with Ctrl', { ctrlKey: true }, false],
  ['/ with Alt', { altKey: true }, false],
  ['Ctrl-K', { key: 'k', ctrlKey: true }, true],
  ['Cmd-K', { key: 'k', metaKey: true }, true],
  ['Ctrl-K with Caps Lock', { key: 'K', ctrlKey: true }, true],
  ['Ctrl-Shift-K', { key: 'K', ctrlKey: true, shiftKey: true }, false],
  ['k alone', { key: 'k' }, false],
  ['another key', { key: 'j', ctrlKey: true }, false],
])('%s', (_what, keys, asks) => {
  expect(asksForSearch({ key: '/', ...no, ...keys }, false, false)).toBe(asks);
});

it('no key asks while the reader types', () => {
  expect(asksForSearch({ key: '/', ...no }, true, false)).toBe(false);
  expect(asksForSearch({ key: 'k', ...no, ctrlKey: true }, true, false)).toBe(false);
});

it('/ can be turned off, Ctrl-K stays', () => {
  expect(asksForSearch({ key: '/', ...no }, false, true)).toBe(false);
  expect(asksForSearch({ key: 'k', ...no, ctrlKey: true }, false, true)).toBe(true);
});
