/** Four sites that were built apart, joined: one home, one chronology, one search, and what several of them speak of. */
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { violationsOn } from './axe.ts';
import { joinedTitle } from './joined-sites.ts';
import { answered } from './searching.ts';
import { sites } from './sites.ts';

const { url, folder } = sites.joined;
const pages = ['index', 'entries', 'chronology', 'search'] as const;

const titles = (page: Page) => page.locator('#results .found-title a');

async function search(page: Page, query: string): Promise<string[]> {
  await page.goto(`${url}/search.html?${query}`);
  await answered(page, new URLSearchParams(query).get('q') ?? '');
  return page.locator('#results .found .kind').allTextContents();
}

test('the home page has the contents of all collections and leads into them', async ({ page }) => {
  await page.goto(`${url}/index.html`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(joinedTitle);
  await expect(page.locator('.joined-contents > li')).toHaveCount(4);
  await page.getByRole('link', { name: 'Blow Out the Candles' }).click();
  await expect(page).toHaveURL(`${url}/songs/op-eds/blow-out-the-candles.html`);
  await expect(page.locator('.gloss').first()).toBeVisible();
});

test('an entry that several collections know leads to each of them, and to their readings', async ({ page }) => {
  await page.goto(`${url}/entries.html`);
  const hugo = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Victor Hugo', exact: true }) });
  await expect(hugo.getByRole('listitem')).toHaveText([
    /in Grace Notes, 2 readings: /,
    /in Loose Verses, 1 reading: Out Loud/,
  ]);
  await hugo.getByRole('link', { name: 'Out Loud' }).click();
  await expect(page).toHaveURL(/\/verses\/op-eds\/out-loud\.html#p1$/);
});

test('what is the same at Wikidata is one thing under two names', async ({ page }) => {
  await page.goto(`${url}/entries.html`);
  await expect(
    page.locator('li', { has: page.getByRole('link', { name: 'Clinton the saxophonist' }) }).first(),
  ).toContainText('Bill Clinton in Postil');
});

test('the chronology tells once what two collections tell alike, and its form narrows it', async ({ page }) => {
  await page.goto(`${url}/chronology.html`);
  const born = page.locator('#times li').filter({ hasText: 'Victor Hugo: born' });
  await expect(born).toHaveCount(1);
  await expect(born.locator('small a')).toHaveText(['Grace Notes', 'Loose Verses']);
  await expect(page.locator('#line svg a').first()).toBeVisible();
  await page.getByRole('checkbox', { name: 'People' }).uncheck();
  await expect(born).toBeHidden();
  await expect(page).toHaveURL(/kind=treaties/);
  await expect(page.getByRole('status')).toHaveText(/^\d+ of \d+ dates/);
});

test('one search finds in every collection, ordered together', async ({ page }) => {
  const kinds = await search(page, 'q=treaty');
  for (const title of ['Postil', 'Grace Notes'])
    expect(
      kinds.some((line) => line.endsWith(`· ${title}`)),
      title,
    ).toBe(true);
  await expect(page.getByRole('status')).toHaveText(/results?/);
});

test('a name finds the entry in each collection that has it, and a result leads there', async ({ page }) => {
  const kinds = await search(page, 'q=Victor+Hugo');
  expect(kinds.slice(0, 2)).toEqual([
    expect.stringMatching(/person.* · Grace Notes$/),
    expect.stringMatching(/person.* · Loose Verses$/),
  ]);
  await titles(page).first().click();
  await expect(page).toHaveURL(/\/songs\/people\/victor-hugo\.html/);
});

test('a collection may be searched alone, and only its index is loaded', async ({ page }) => {
  const asked = new Set<string>();
  page.on('request', (request) => {
    const [, site] = /\/(\w+)\/search\//.exec(new URL(request.url()).pathname) ?? [];
    if (site !== undefined) asked.add(site);
  });
  const kinds = await search(page, 'q=hugo&collection=songs');
  expect(kinds.length).toBeGreaterThan(0);
  expect(kinds.every((line) => line.endsWith('· Grace Notes'))).toBe(true);
  await expect(page.getByRole('button', { name: 'Remove the filter Grace Notes' })).toBeVisible();
  expect([...asked]).toEqual(['songs']);
  await page.locator('summary', { hasText: 'Collection' }).click();
  await expect(page.getByRole('checkbox', { name: /Loose Verses/ })).toBeVisible();
});

test('readings that mention an entry are found wherever they are, by what it is called among all', async ({ page }) => {
  await search(page, 'mentions=songs%2Fvictor-hugo&sort=oldest');
  await expect(titles(page)).toHaveText(['The Price of a Glass of Water', 'Out Loud', 'Blow Out the Candles']);
});

test('the dates of all collections are in one order', async ({ page }) => {
  await search(page, 'kind=op-eds&sort=oldest&period=2020s');
  const years = (await page.locator('#results .found .kind').allTextContents()).map((line) => /\d{4}/.exec(line)?.[0]);
  expect(years.length).toBeGreaterThan(2);
  expect(years).toEqual(years.toSorted());
});

test('the quick search opens over any joined page', async ({ page }) => {
  await page.goto(`${url}/entries.html`);
  await page.keyboard.press('/');
  await page.getByRole('dialog', { name: 'Search' }).getByRole('searchbox').fill('Berne');
  await expect(page.getByRole('dialog').locator('.found-title a').first()).toContainText('Berne Convention');
});

test('all of it works from a disk as well', async ({ page }) => {
  await page.goto(`${pathToFileURL(folder).href}/search.html?q=Victor+Hugo`);
  await answered(page, 'Victor Hugo');
  await expect(titles(page).first()).toHaveText('Victor Hugo');
  await titles(page).nth(1).click();
  await expect(page).toHaveURL(/^file:.*\/verses\/people\/victor-hugo\.html/);
});

for (const name of pages) {
  for (const [colorScheme, width] of [
    ['light', 1440],
    ['dark', 390],
  ] as const)
    test(`${name}, ${colorScheme}, ${width} px wide: no axe violation, nothing beyond the edge, no fault`, async ({
      page,
    }) => {
      const faults: string[] = [];
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('requestfailed', (request) => faults.push(request.url()));
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${url}/${name}.html`);
      await page.evaluate(() => document.fonts.ready);
      expect(await violationsOn(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(faults).toEqual([]);
    });

  test(`${name} at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`${url}/${name}.html`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('everything but the search is there', async ({ page }) => {
    await page.goto(`${url}/chronology.html`);
    await expect(page.locator('#times li').first()).toBeVisible();
    await expect(page.locator('#line svg').first()).toBeVisible();
    await page.goto(`${url}/search.html`);
    await expect(page.getByText('Searching needs JavaScript')).toBeVisible();
    await page.getByRole('link', { name: 'Loose Verses' }).click();
    await expect(page).toHaveURL(/\/verses\/index\.html$/);
  });
});

test('what is not there is answered by a page that leads home, at any depth', async ({ page }) => {
  await page.goto(`${url}/no/such/page.html`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not found');
  await page.getByRole('link', { name: 'The contents of all collections' }).click();
  await expect(page).toHaveURL(`${url}/index.html`);
});
