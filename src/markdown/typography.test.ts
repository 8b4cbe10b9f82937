import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { setTypography, typeset } from './typography.ts';

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
  ['a mark at the end', 'he said "', 'he said ”'],
  ['a mark that opens nothing', 'he said " and', 'he said ” and'],
  ['single marks closed with double ones', `"He said 'yes'"`, '“He said ‘yes’”'],
  ['double marks closed with single ones', `'He said "yes"'`, '‘He said “yes”’'],
  ['both, and a full stop', `"He said 'yes'."`, '“He said ‘yes’.”'],
  ['a prefix', '"post-" and "pre-", or "no--"', '“post-” and “pre-”, or “no—”'],
  ['an end within a dash', `"yes--" he`, '“yes—” he'],
  ['sums and brackets', `a "$5" "(b)" -"€6"`, 'a “$5” “(b)” -“€6”'],
  ['dots and dashes that begin', `"...so" "--so" "@so"`, '“…so” “—so” “@so”'],
])('sets %s', (_what, text, expected) => {
  expect(typeset(text)).toBe(expected);
});

it.each([
  ['after a word', 'x', `"`, '”'],
  ['after a space', ' ', `"a`, '“a'],
  ['after an opening mark', '“', `'a`, '‘a'],
])('heeds what stands before: %s', (_what, before, text, expected) => {
  expect(typeset(text, before)).toBe(expected);
});

it.each([
  ['a word', 'word', '“'],
  ['a mark and a word', "'word", '“'],
  ['a space', ' word', '”'],
  ['nothing', '', '”'],
])('heeds what stands after: %s', (_what, after, expected) => {
  expect(typeset('"', ' ', after)).toBe(expected);
});

it.each([
  ['marks around emphasis', '"*So*" he "*said*"', '“So” he “said”'],
  ['marks within emphasis', '*"So"* he *"said 1"*', '“So” he “said 1”'],
  ['marks around code', '"`a`"', '“”'],
  ['marks at the ends of blocks', '"a\n\nb" "', '“ab” ”'],
])('sets %s', (_what, text, expected) => {
  const tree = unified().use(remarkParse).use(setTypography);
  const words: string[] = [];
  visit(tree.runSync(tree.parse(text)), 'text', ({ value }: { value: string }) => void words.push(value));
  expect(words.join('')).toBe(expected);
});
