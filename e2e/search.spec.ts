import { expect, test, type Page } from '@playwright/test';
import { field, find, opEd } from './quick.ts';

// A worker would answer in the place of the routes that the tests lay.
test.use({ serviceWorkers: 'block' });

const results = (page: Page) => page.locator('#results');

test('an address is a search', async ({ page }) => {
  await page.goto('/search.html?q=nato&kind=treaties&sort=oldest');
  await expect(page.getByRole('status')).toHaveText(/result/);
  await expect(field(page)).toHaveValue('nato');
  await expect(page.getByLabel('Sort by')).toHaveValue('oldest');
  await expect(results(page).locator('h2')).toHaveText([/^Treaties \d+$/]);
  await expect(page.getByRole('button', { name: 'Remove the filter Treaties' })).toBeVisible();
  await expect(page).toHaveTitle(/^“nato” · Search/);
  const years = await results(page).locator('.kind').allTextContents();
  const numbers = years.flatMap((line) => /\d{4}/.exec(line)?.map(Number) ?? []);
  expect(numbers.length).toBeGreaterThan(2);
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
});

test('typing keeps the address; Back leads to the search before', async ({ page }) => {
  await page.goto('/search.html');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await find(page, 'minsk', /results/);
  await expect(page).toHaveURL(/\?q=minsk$/);
  await page.keyboard.press('Enter');
  await field(page).fill('helsinki');
  await expect(page).toHaveURL(/\?q=helsinki$/);
  await page.keyboard.press('Enter');
  await expect(results(page).locator('.found-title').first()).toContainText('Helsinki');
  await page.goBack();
  await expect(field(page)).toHaveValue('minsk');
  await expect(page).toHaveTitle(/^“minsk”/);
  await expect(results(page).locator('.found-title').first()).toContainText('Minsk');
  await page.goBack();
  await expect(field(page)).toHaveValue('');
  await expect(results(page).locator('.found')).toHaveCount(0);
  await expect(page).toHaveURL(/search\.html$/);
  await page.goForward();
  await expect(field(page)).toHaveValue('minsk');
});

test('a result opened and left again: the search is still there', async ({ page }) => {
  await page.goto('/search.html?q=root+causes');
  await results(page).locator('.passages a').first().click();
  await expect(page).toHaveURL(/op-eds\//);
  await page.goBack();
  await expect(field(page)).toHaveValue('root causes');
  await expect(results(page).locator('.passages a').first()).toBeVisible();
});

test('facets narrow, are counted, stand as chips and in the address, and are loaded when they are opened', async ({
  page,
}) => {
  const filters = new Set<string>();
  page.on('request', (request) => {
    if (request.url().includes('/search/filter/')) filters.add(request.url());
  });
  await page.goto('/search.html?q=nato');
  await expect(page.getByRole('status')).toHaveText(/results/);
  const atFirst = filters.size;
  const facet = page.locator('.facet').filter({ has: page.locator('summary', { hasText: 'Author' }) });
  await facet.locator('summary').click();
  const option = facet.getByRole('checkbox', { name: /Cimbala/ });
  await expect(option).toBeVisible();
  expect(filters.size).toBeGreaterThan(atFirst);
  await option.check();
  await expect(page).toHaveURL(/author=/);
  await expect(page.getByRole('status')).toHaveText('1 result');
  await expect(option).toBeFocused();
  const chip = page.getByRole('button', { name: /^Remove the filter .*Cimbala/ });
  await chip.click();
  await expect(page.getByRole('status')).toHaveText(/results/);
  await expect(chip).toHaveCount(0);
  await expect(option).not.toBeChecked();
  await expect(page).toHaveURL(/\?q=nato$/);
  await page.goBack();
  await expect(chip).toBeVisible();
});

test('entries mentioned: found by the beginning of a name, together in a paragraph or not', async ({ page }) => {
  await page.goto('/search.html');
  const facet = page.locator('.facet').filter({ has: page.locator('summary', { hasText: 'Entries mentioned' }) });
  await facet.locator('summary').click();
  await facet.getByRole('searchbox').fill('nato');
  await facet.getByRole('checkbox', { name: /^NATO \d/ }).check();
  await facet.getByRole('searchbox').fill('put');
  await facet.getByRole('checkbox', { name: /^Vladimir Putin/ }).check();
  await expect(page).toHaveURL(/mentions=nato&mentions=vladimir-putin/);
  await expect(results(page).locator('.together').first()).toHaveText(/mention/);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page).toHaveURL(/search\.html$/);
  await expect(field(page)).toBeFocused();
});

test('more results follow on demand, and the first of them has the focus', async ({ page }) => {
  await page.goto('/search.html?q=nato&kind=claims');
  const found = results(page).locator('.found');
  await expect(found).toHaveCount(3);
  await page.getByRole('button', { name: 'Show more: Claims' }).press('Enter');
  await expect(found.nth(3).locator('.found-title a')).toBeFocused();
  expect(await found.count()).toBeGreaterThan(3);
});

test('more passages unfold, and the first of them has the focus', async ({ page }) => {
  await page.goto('/search.html?q=security&kind=op-eds');
  const first = results(page).locator('.found').first();
  await expect(first.locator('.passages a:visible')).toHaveCount(3);
  await first.getByRole('button', { name: /more passages$/ }).press('Enter');
  await expect(first.locator('.passages a').nth(3)).toBeFocused();
  await expect(first.locator('.where').first()).toContainText('in the margin');
});

test('sorting goes into the address', async ({ page }) => {
  await page.goto('/search.html?q=nato');
  await page.getByLabel('Sort by').selectOption('Newest first');
  await expect(page).toHaveURL(/sort=newest/);
  await expect(page.getByRole('status')).toHaveText(/results/);
});

test('what cannot be loaded is said, and tried again', async ({ page }) => {
  await page.route('**/search/core.*', (route) => route.abort());
  await page.goto('/search.html?q=minsk');
  await expect(page.getByRole('status')).toHaveText(/could not be loaded/);
  await page.unroute('**/search/core.*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('status')).toHaveText(/results/);
});

test('without JavaScript it offers the indexes', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(opEd);
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await expect(page).toHaveURL(/search\.html$/);
  await expect(page.getByText('Searching needs JavaScript')).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeHidden();
  await page.getByRole('main').getByRole('link', { name: 'Treaties' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Treaties');
  await page.close();
});

test('on paper there is nothing to press', async ({ page }) => {
  await page.goto('/search.html?q=minsk');
  await expect(results(page).locator('.found').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByText('Narrow the search')).toBeHidden();
  await expect(results(page).locator('.found').first()).toBeVisible();
});
