import { describe, expect, it } from 'vitest';
import { sample, sampleEdited } from '../library/sample.ts';
import { listPath, sampleWithList } from '../library/sample-list.ts';
import { buildLibrary } from '../library/join.ts';
import { check, checkedLibrary } from './check.ts';

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

describe('checkedLibrary', () => {
  it.each([[true], [false]])('gives the library that was checked, with answers or without: %s', (answers) => {
    const { value } = checkedLibrary(sampleWithList(), { answers });
    expect(value?.readingLists).toEqual(buildLibrary(sampleWithList(), { answers }).value?.readingLists);
    expect(JSON.stringify([...(value?.readingLists.values() ?? [])]).includes('snowdrifts')).toBe(answers);
  });

  it('gives none that could not be joined', () => {
    const { value, diagnostics } = checkedLibrary(sample.filter(({ path }) => path !== 'claims/who-began.yaml'));
    expect([value, diagnostics.map(({ code }) => code)]).toEqual([undefined, ['unknown-id']]);
  });

  it('tells what answers lack also where they are left out', () => {
    const files = sampleWithList().map((file) =>
      file.path === listPath ? { ...file, text: file.text.replace('snowdrifts.', 'snowdrifts [@gone].') } : file,
    );
    expect(checkedLibrary(files).diagnostics.map(({ code }) => code)).toEqual(['unknown-id']);
  });
});
