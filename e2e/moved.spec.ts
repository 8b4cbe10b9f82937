/** Addresses that were given up in the ledger of the songs: pages that were renamed, and places in them. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { violationsOn } from './axe.ts';
import { sites } from './sites.ts';

const { url, folder } = sites.songs;
const homes = { 'on a host': `${url}/`, 'on a disk': pathToFileURL(join(folder, '/')).href };

const person = 'people/mildred-hill.html';
const opEd = 'op-eds/price-of-a-glass-of-water.html';
const oldOpEd = 'op-eds/the-glass-of-water.html';

for (const [where, home] of Object.entries(homes))
  test.describe(where, () => {
    for (const [what, from, to] of [
      ['a page that was renamed twice', 'people/mildred-j-hill.html', person],
      ['a page with what follows its address', 'people/mildred-j-hill.html?theme=dark#sources', `${person}#sources`],
      ['an op-ed that was renamed', oldOpEd, opEd],
      ['its page for teaching', 'op-eds/the-glass-of-water/teach.html', opEd.replace('.html', '/teach.html')],
      ['a paragraph of it', `${oldOpEd}#p6`, `${opEd}#p6`],
      [
        'a note in it that was renamed too',
        `${oldOpEd}#n-the-refusal`,
        `${opEd}#n-when-the-bill-came-they-would-not-pay`,
      ],
    ] as const)
      test(`the old address of ${what} leads there`, async ({ page }) => {
        await page.goto(home + from);
        await expect.poll(() => page.url().replace(/\?theme=dark/, '')).toBe(home + to);
        await expect(page.locator(to.includes('#') ? ':target' : 'h1')).toBeInViewport();
      });

    test('the way back does not stop at it', async ({ page }) => {
      await page.goto(`${home}about.html`);
      await page.evaluate((href) => location.assign(href), home + oldOpEd);
      await expect(page).toHaveURL(home + opEd);
      await page.goBack();
      await expect(page).toHaveURL(`${home}about.html`);
    });

    test('an id that the old page had is found in the new one', async ({ page }) => {
      await page.goto(`${home}${opEd}#n-the-refusal`);
      await expect(page.locator('#n-when-the-bill-came-they-would-not-pay')).toBeInViewport();
    });

    test.describe('without script', () => {
      test.use({ javaScriptEnabled: false });

      test('a page leads on by itself', async ({ page }) => {
        await page.goto(`${home}people/mildred-j-hill.html`);
        await expect(page).toHaveURL(home + person);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mildred Hill');
      });

      test('a page with places says where each is now', async ({ page }) => {
        await page.goto(`${home}${oldOpEd}#n-the-refusal`);
        const links = page.getByRole('main').getByRole('link');
        await expect(links).toHaveText(['The Price of a Glass of Water', '#n-the-refusal']);
        await links.last().click();
        await expect(page).toHaveURL(`${home}${opEd}#n-when-the-bill-came-they-would-not-pay`);
        await expect(page.locator(':target')).toBeInViewport();
      });

      test('it shows one link where no place was asked for', async ({ page }) => {
        await page.goto(home + oldOpEd);
        await expect(page.getByRole('main').getByRole('link')).toHaveText(['The Price of a Glass of Water']);
      });
    });
  });

test('what a reader sees whose browser could not load the script is accessible', async ({ page }) => {
  await page.route(/moved\..*\.js$/, (route) => route.abort());
  await page.goto(`${url}/${oldOpEd}#p6`);
  await expect(page.getByRole('link', { name: '#p6' })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violationsOn(page)).toEqual([]);
  }
});
