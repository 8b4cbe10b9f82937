/** Another collection, with a kind of entries that the first does not have: everything of it comes from its content. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { sites } from './sites.ts';

const { url, folder } = sites.songs;
const opEd = `${url}/op-eds/blow-out-the-candles.html`;
const work = '/works/happy-birthday-to-you.html';

test('its title, its menu and its own kind are those of its site file', async ({ page }) => {
  await page.goto(`${url}/index.html`);
  await expect(page).toHaveTitle(/^Grace Notes/);
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Works' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Works');
  await page.getByRole('link', { name: 'Happy Birthday to You' }).first().click();
  await expect(page).toHaveURL(url + work);
  await expect(page.locator('.kind').first()).toContainText('♪ work');
});

test('a work is glossed in its color, and hidden when the reader asks for it', async ({ page }) => {
  await page.goto(opEd);
  const gloss = page.locator('.gloss.k-works').first();
  await expect(gloss.locator('.kind')).toHaveCSS('color', 'rgb(154, 31, 85)');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(gloss.locator('.kind')).toHaveCSS('color', 'rgb(242, 155, 193)');
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await page.getByRole('checkbox', { name: 'Works' }).uncheck();
  await expect(gloss).toBeHidden();
  await expect(page.locator('.gloss.k-people').first()).toBeVisible();
});

test('a relation of its own reads from both ends', async ({ page }) => {
  await page.goto(url + work);
  const relations = page.locator('section[aria-labelledby=relations]');
  await expect(relations).toContainText('based on');
  await relations.getByRole('link', { name: 'Good Morning to All' }).click();
  await expect(page.locator('section[aria-labelledby=relations]')).toContainText('Happy Birthday to You');
});

test('nothing of the first collection stands in any text', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const texts = ['.html', '.txt', '.xml'].map((ending) => files.filter((file) => file.endsWith(ending)));
  for (const ofOneKind of texts) expect(ofOneKind).not.toEqual([]);
  const tellsOfIt = (file: string) => /NATO|Ukraine|Russia|Postil/.test(readFileSync(join(folder, file), 'utf8'));
  expect(texts.flat().filter(tellsOfIt)).toEqual([]);
});

test('an id that was given up leads to what stands for it now', async ({ page }) => {
  await page.goto(`${url}/op-eds/price-of-a-glass-of-water.html#n-the-bill`);
  await expect(page.locator('#n-when-the-bill-came-they-would-not-pay')).toBeInViewport();
});

test('on a phone it opens the sheet of its heir', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${url}/op-eds/price-of-a-glass-of-water.html#n-the-bill`);
  await expect(page.getByRole('dialog')).toBeInViewport();
});

test('a correction stands on its page and among the corrections', async ({ page }) => {
  await page.goto(url + work);
  await expect(page.locator('section[aria-labelledby=corrections]')).toContainText('given as 1911');
  await page.goto(`${url}/index.html`);
  await page.getByRole('link', { name: 'Corrections' }).click();
  await expect(page.getByRole('main')).toContainText('given as 1911');
  await page.getByRole('main').getByRole('link', { name: 'Happy Birthday to You' }).click();
  await expect(page).toHaveURL(new RegExp(`${work}(#.*)?$`));
});
