import { expect, test } from '@playwright/test';

const opEd = '/op-eds/revising-the-topspin.html';

test('theme, text size and what the margin shows are kept from page to page, before the first paint', async ({
  page,
}) => {
  await page.goto(opEd);
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await page.getByLabel('Dark').check();
  await page.getByLabel('Larger').check();
  await page.getByLabel('Treaties').uncheck();
  await expect(page.locator('.gloss.k-treaties').first()).toBeHidden();
  await page.goto('/index.html', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto(opEd);
  await expect(page.locator('html')).toHaveAttribute('data-size', 'larger');
  await expect(page.locator('.gloss.k-treaties').first()).toBeHidden();
  await expect(page.locator('.gloss.k-people').first()).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(23, 21, 17)');
});

test('the button that opens them closes them, and Escape gives it the focus back', async ({ page }) => {
  await page.goto(opEd);
  const opener = page.getByRole('button', { name: 'Reading settings' });
  const panel = page.getByRole('dialog', { name: 'Reading settings' });
  await opener.click();
  await page.getByLabel('Dark').check();
  await opener.click();
  await expect(panel).toBeHidden();
  await opener.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Dark')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(opener).toBeFocused();
});

test('reset undoes them', async ({ page }) => {
  await page.goto(opEd);
  const open = () => page.getByRole('button', { name: 'Reading settings' }).click();
  await open();
  await page.getByLabel('Dark').check();
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'system');
  await expect(page.getByLabel('As the system')).toBeChecked();
});

test('closed storage does no harm', async ({ page }) => {
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
  await page.goto(opEd);
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await page.getByLabel('Dark').check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(said).toEqual([]);
});

test('spoilt settings are ignored', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('postil', '{"theme": 7, "hide": null'));
  await page.goto(opEd);
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await expect(page.locator('.gloss').first()).toBeVisible();
});
