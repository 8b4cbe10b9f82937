import { expect, test } from '@playwright/test';
import { violationsOn } from './axe.ts';
import { sites } from './sites.ts';

const pages = {
  index: '/side-by-side.html',
  'an entry': '/side-by-side/organizations/nato.html',
  'a claim': '/side-by-side/claims/main-reason.html',
  sides: '/sides.html',
  'the index of a collection on another subject': `${sites.songs.url}/side-by-side.html`,
};
const looks = [
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 320 },
] as const;

for (const [what, address] of Object.entries(pages))
  test(`${what}: no axe violation, and nothing to scroll sideways to`, async ({ page }) => {
    await page.goto(address);
    for (const { colorScheme, width } of looks) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      expect(await violationsOn(page), `${colorScheme}, ${width}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

test('from the index to an entry, and on to the paragraph where an op-ed mentions it', async ({ page }) => {
  await page.goto(pages.index);
  await page.getByRole('link', { name: 'Security dilemma' }).click();
  const petro = page.getByRole('region', { name: /security guarantees/ });
  await expect(petro.locator('mark').first()).toHaveText('security dilemma');
  await petro.getByRole('link', { name: '¶ 8' }).click();
  await expect(page).toHaveURL(/op-eds\/russia-needs-security-guarantees\.html#p8$/);
  await expect(page.locator('#p8')).toBeInViewport();
});

test('columns stand beside each other, their parts in line; on a phone one below the other', async ({ page }) => {
  const tops = () =>
    page
      .getByRole('heading', { name: 'Why it matters here' })
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/side-by-side/concepts/security-dilemma.html');
  const [left, right] = await tops();
  expect(left).toBe(right);
  await page.setViewportSize({ width: 390, height: 844 });
  const [first = 0, second = 0] = await tops();
  expect(second).toBeGreaterThan(first);
});

test('without script, the sides are found by reading and by holder', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${sites.real.url}${pages.sides}`);
  await page
    .getByRole('navigation', { name: 'Parts of this page' })
    .getByRole('link', { name: 'Who holds what' })
    .click();
  await expect(page.getByRole('heading', { name: 'Who holds what' })).toBeInViewport();
  await page.getByRole('link', { name: 'Kennan' }).last().click();
  await expect(page).toHaveURL(/people\/george-kennan\.html$/);
  await context.close();
});
