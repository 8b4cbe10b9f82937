import { expect, test, type Response } from '@playwright/test';
import { firstSearch } from './site/budget.ts';

test('a first quick search loads only what it needs', async ({ page }) => {
  await page.goto('/index.html');
  const responses: Response[] = [];
  page.on('response', (response) => {
    if (/^\/(?:search\/|assets\/search\.)/.test(new URL(response.url()).pathname)) responses.push(response);
  });
  await page.keyboard.press('/');
  await page.locator('.quick input[type=search]').fill('minsk');
  await expect(page.locator('.quick .found-title').first()).toContainText('Minsk');
  const loaded = await Promise.all(
    responses.map(async (response) => ({ url: response.url(), bytes: (await response.body()).length })),
  );
  const told = JSON.stringify(loaded, null, 2);
  const bytes = loaded.reduce((sum, each) => sum + each.bytes, 0);
  expect(bytes, told).toBeGreaterThan(0);
  expect(bytes, told).toBeLessThanOrEqual(firstSearch.bytes);
  expect(loaded.length, told).toBeLessThanOrEqual(firstSearch.files);
});
