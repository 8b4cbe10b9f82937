import { expect, test, type Page } from '@playwright/test';
import { violationsOn } from './axe.ts';
import { opEd, openQuick, quick } from './quick.ts';

// A worker would answer in the place of the routes that the tests lay.
test.use({ serviceWorkers: 'block' });

test.describe('no axe violation', () => {
  test.setTimeout(120_000);
  const views = [
    { colorScheme: 'light', size: { width: 1440, height: 1000 } },
    { colorScheme: 'dark', size: { width: 390, height: 844 } },
  ] as const;

  async function check(page: Page): Promise<void> {
    for (const { colorScheme, size } of views) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      expect(await violationsOn(page), colorScheme).toEqual([]);
    }
  }

  test('in the quick search, whatever it shows', async ({ page }) => {
    await openQuick(page);
    await check(page);
    for (const [words, told] of [
      ['security', /results/],
      ['Minks', /results/],
      ['qqqq', /No results/],
    ] as const) {
      await quick(page).getByRole('searchbox').fill(words);
      await expect(quick(page).getByRole('status')).toHaveText(told);
      await expect(quick(page).locator('.results')).toHaveAttribute('aria-busy', 'false');
      await check(page);
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\.html/);
    await openQuick(page);
    await expect(quick(page).locator('.again')).toBeVisible();
    await check(page);
  });

  test('on the search page, whatever it shows', async ({ page }) => {
    for (const [address, told] of [
      ['/search.html', /^$/],
      ['/search.html?q=qqqq&author=x', /No results/],
      ['/search.html?q=nato&mentions=nato&mentions=vladimir-putin', /result/],
    ] as const) {
      await page.goto(address);
      await expect(page.getByRole('status')).toHaveText(told);
      await check(page);
    }
    const panel = page.locator('.facets');
    if ((await panel.getAttribute('open')) === null) await panel.locator('> summary').click();
    for (const facet of await page.locator('.facet').all())
      if ((await facet.getAttribute('open')) === null) await facet.locator('> summary').click();
    await expect(page.locator('.facet').last().getByRole('checkbox').first()).toBeVisible();
    await check(page);
  });

  test('where the search cannot be loaded, and where words are highlighted', async ({ page }) => {
    await page.route(/\/search\/(?:contents|core)\./, (route) => route.abort());
    await page.goto('/search.html?q=minsk');
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    await check(page);
    await page.goto(`${opEd}?words=security`);
    await expect(page.getByRole('button', { name: 'Clear highlighting' })).toBeVisible();
    await check(page);
  });
});

for (const [what, width, size] of [
  ['320 pixels wide', 320, 'medium'],
  ['with larger text', 640, 'larger'],
] as const)
  test(`${what}: nothing is cut off, and every target is large enough`, async ({ page }) => {
    await page.addInitScript((kept) => localStorage.setItem('postil', JSON.stringify({ size: kept })), size);
    await page.setViewportSize({ width, height: 700 });
    await page.goto('/search.html?q=security&mentions=nato&author=Stephen+J.+Cimbala');
    await expect(page.locator('#results .found').first()).toBeVisible();
    await page.locator('.facets > summary').click();
    await expect(page.locator('.facet input[type=checkbox]').first()).toBeVisible();
    const targets = page.locator('main :is(button, .facet label, summary, select, input[type=search]):visible');
    for (const target of await targets.all()) {
      const box = await target.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0), await target.innerText()).toBeGreaterThanOrEqual(24);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
