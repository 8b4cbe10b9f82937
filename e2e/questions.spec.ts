import { expect, test } from '@playwright/test';
import { questions } from './questions.ts';
import { firstResults, enterSearch } from './searching.ts';

test('forty questions: every page sought is among the first three results, 36 are the first', async ({
  page,
  baseURL,
}) => {
  await page.goto('/search.html');
  const answers: { query: string; sought: string; found: string[] }[] = [];
  for (const { query, first } of questions) {
    await enterSearch(page, query);
    const found = await firstResults(page, `${baseURL}/`, 3);
    answers.push({ query, sought: first, found: found.map(({ href }) => href.replace(/[?#].*$/, '')) });
  }
  expect(answers).toHaveLength(40);
  expect(answers.filter(({ sought, found }) => !found.includes(sought))).toEqual([]);
  const notFirst = answers.filter(({ sought, found }) => found[0] !== sought);
  expect(notFirst.length, JSON.stringify(notFirst, null, 2)).toBeLessThanOrEqual(4);
});
