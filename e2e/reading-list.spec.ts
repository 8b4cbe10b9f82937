import { expect, test, type Page } from '@playwright/test';
import { kindsOfPages } from './pages.ts';

const list = kindsOfPages['reading list'];
const boxes = (page: Page) => page.getByRole('checkbox', { name: /^Read: / });
const told = (page: Page) => page.locator('.progress').getByRole('status').first();

test('from the index to a list, and on to a paragraph that is assigned or asked about', async ({ page }) => {
  await page.goto('/index.html');
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Reading lists' }).click();
  await page.getByRole('main').getByRole('link').filter({ hasText: 'Two ways out of a quarrel' }).click();
  await expect(page).toHaveURL(new RegExp(`${list}$`));
  const about = page.locator('[data-question] .about a[href*="#p"]').first();
  const [number = ''] = /\d+/.exec(await about.innerText()) ?? [];
  await about.click();
  await expect(page).toHaveURL(new RegExp(`/op-eds/[a-z-]+\\.html#p${number}$`));
  await expect(page.locator(`#p${number}:target`)).toBeInViewport();
});

test('ticks are told, survive a reload, and can be cleared and brought back', async ({ page }) => {
  await page.goto(list);
  const count = await boxes(page).count();
  expect(count).toBeGreaterThan(1);
  await expect(told(page)).toHaveText(`0 of ${count} read`);
  await boxes(page).first().press('Space');
  await expect(told(page)).toHaveText(`1 of ${count} read`);
  await page.reload();
  await expect(boxes(page).first()).toBeChecked();
  await page.getByRole('button', { name: 'Clear ticks' }).click();
  await expect(told(page)).toHaveText(`0 of ${count} read`);
  await expect(boxes(page).first()).not.toBeChecked();
  await expect(page.getByRole('button', { name: 'Undo clearing' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(boxes(page).first()).toBeChecked();
  await page.reload();
  await expect(told(page)).toHaveText(`1 of ${count} read`);
});

test('another tab learns of a tick, and another list does not', async ({ page, context }) => {
  await page.goto(list);
  const other = await context.newPage();
  await other.goto(list);
  await boxes(other).first().check();
  await expect(boxes(page).first()).toBeChecked();
  await page.goto('/reading-lists/enlargement-and-the-security-dilemma.html');
  await expect(told(page)).toHaveText(/^0 of \d+ read$/);
});

test('what stands in the storage and is no list of ticks does no harm', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem(`postil-list ${location.pathname}`, '{"a": 1'));
  await page.goto(list);
  await expect(told(page)).toHaveText(/^0 of/);
  await boxes(page).first().check();
  await expect(told(page)).toHaveText(/^1 of/);
});

test('closed storage is said once, and ticks work until the page is left', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('closed', 'SecurityError');
      },
    });
  });
  await page.goto(list);
  await expect(page.locator('.not-kept')).toBeEmpty();
  await boxes(page).first().check();
  await expect(page.locator('.not-kept')).toContainText('does not let the page keep ticks');
  await expect(told(page)).toHaveText(/^1 of/);
  await boxes(page).first().uncheck();
  await expect(told(page)).toHaveText(/^0 of/);
  expect(said).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a list is whole, and shows nothing that takes one', async ({ page }) => {
    await page.goto(list);
    await expect(page.locator('[data-question]').first()).toBeVisible();
    await expect(page.locator('.progress')).toBeHidden();
    await expect(boxes(page)).toHaveCount(0);
  });
});

for (const width of [320, 390])
  test(`a list fits a screen of ${width} pixels, and with letters of twice the size`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(list);
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await overflow()).toBeLessThanOrEqual(0);
  });

test('each box is large enough to be hit, and is named by what is read', async ({ page }) => {
  await page.goto(list);
  for (const box of await page.locator('.tick').all()) {
    const size = await box.boundingBox();
    expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
  await expect(boxes(page).first()).toHaveAccessibleName(/^Read: \S/);
});
