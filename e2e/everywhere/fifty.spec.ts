import { mkdir, writeFile } from 'node:fs/promises';
import { answered, firstResults, enterSearch, type Shown } from '../searching.ts';
import { collected, fileOf } from './collected.ts';
import { narrowed, typed } from './searches.ts';
import { expect, test } from './test.ts';

test('fifty searches are answered', async ({ page, open, home }, { project }) => {
  const found: Record<string, readonly Shown[]> = {};
  const keep = async (search: string) => (found[search] = await firstResults(page, home, 5));
  await open('search.html');
  for (const words of typed) {
    await enterSearch(page, words);
    await keep(words);
  }
  for (const query of narrowed) {
    await open(`search.html?${query}`);
    await answered(page, new URLSearchParams(query).get('q') ?? '');
    await keep(query);
  }
  expect(Object.keys(found)).toHaveLength(50);
  expect(Object.values(found).filter((results) => results.length > 0).length).toBeGreaterThanOrEqual(45);
  await mkdir(collected, { recursive: true });
  await writeFile(fileOf(project.name), JSON.stringify(found, null, 2));
});
