import { expect, it } from 'vitest';
import { typeset } from './typography.ts';

it.each([
  ['“double” and ‘single’', `"double" and 'single'`, '“double” and ‘single’'],
  ['apostrophes', "Putin's allies' aims", 'Putin’s allies’ aims'],
  ['marks in marks', `"'A' is b," he said`, '“‘A’ is b,” he said'],
  ['after a bracket', `("a") ["b"]`, '(“a”) [“b”]'],
  ['after a dash', `a--"b"--c`, 'a—“b”—c'],
  ['years', `the '90s and the summer of '14`, 'the ’90s and the summer of ’14'],
  ['three dashes', 'a --- b', 'a — b'],
  ['a hyphen', 'post-war', 'post-war'],
  ['dots', 'a... b', 'a… b'],
  ['marks of TeX', "``a''", '“a”'],
  ['what is set already', '“a” — b…', '“a” — b…'],
  ['a mark at the end', 'he said "', 'he said “'],
])('sets %s', (_what, text, expected) => {
  expect(typeset(text)).toBe(expected);
});

it.each([
  ['after a word', 'x', `"`, '”'],
  ['after a space', ' ', `"`, '“'],
  ['after an opening mark', '“', `'a`, '‘a'],
])('heeds what stands before: %s', (_what, before, text, expected) => {
  expect(typeset(text, before)).toBe(expected);
});
