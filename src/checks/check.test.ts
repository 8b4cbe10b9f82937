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

it('without an error there are warnings, by file and place', () => {
  const found = check(sampleEdited('people/zeno-adams.md', 'A writer.', 'A poet.'));
  expect(found.map(({ code }) => code)).toContain('too-short');
  const places = found.map(({ file, line }) => `${file} ${String(line).padStart(4)}`);
  expect(places).toEqual(places.toSorted((a, b) => a.localeCompare(b, 'en')));
});
