import { expect, it } from 'vitest';
import { sampleEdited } from '../library/sample.ts';
import { check } from './check.ts';

const codes = (...edit: Parameters<typeof sampleEdited>) => [
  ...new Set(check(sampleEdited(...edit)).map(({ code }) => code)),
];

it.each([
  ['what cannot be joined hides everything else', 'name: Zeno Adams', 'names: Zeno Adams', ['bad-frontmatter']],
  ['an error hides warnings', 'sources: [allan-2020]', 'sources: []', ['no-source']],
])('%s', (_what, from, to, expected) => {
  expect(codes('people/zeno-adams.md', from, to)).toEqual(expected);
});

it('tells twenty of a code in a file, and how many more there are', () => {
  const names = Array.from({ length: 25 }, (_, index) => `the Place${index}`).join(', ');
  const found = check(sampleEdited('op-eds/peace.mdx', 'In winter', `They saw ${names}. In winter`));
  const uncovered = found.filter(({ code }) => code === 'uncovered-name');
  expect(uncovered).toHaveLength(20);
  expect(uncovered.at(-1)?.message).toMatch(/And 5 more like it/);
});

it('without an error there are warnings, by file and place', () => {
  const found = check(sampleEdited('people/zeno-adams.md', 'A writer.', 'A poet.'));
  expect(found.map(({ code }) => code)).toContain('too-short');
  const places = found.map(({ file, line }) => `${file} ${String(line).padStart(4)}`);
  expect(places).toEqual(places.toSorted((a, b) => a.localeCompare(b, 'en')));
});
