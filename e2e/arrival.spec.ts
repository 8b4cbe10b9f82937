import { expect, test, type Page } from '@playwright/test';
import { opEd } from './quick.ts';

const arrived = `${opEd}?words=security+dilemma#p8`;
const size = (page: Page) => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0);

test('the words are highlighted until they are cleared', async ({ page }) => {
  await page.goto(arrived);
  await expect(page.locator('#p8')).toBeInViewport();
  expect(await size(page)).toBeGreaterThan(5);
  await page.getByRole('button', { name: 'Clear highlighting' }).click();
  expect(await size(page)).toBe(0);
  await expect(page).toHaveURL(/html#p8$/);
  await expect(page.getByRole('button', { name: 'Clear highlighting' })).toHaveCount(0);
});

test('Escape clears them, but closes first what is open', async ({ page }) => {
  await page.goto(arrived);
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await expect(page.locator('#settings')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('#settings')).toBeHidden();
  expect(await size(page)).toBeGreaterThan(5);
  await page.keyboard.press('Escape');
  expect(await size(page)).toBe(0);
});

test('on a phone they are highlighted in the sheet too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${opEd}?words=security`);
  const before = await size(page);
  await page.locator('#r-g-security-dilemma').click();
  await expect(page.locator('.sheet-panel')).toBeVisible();
  await expect.poll(() => size(page)).toBeGreaterThan(before);
});

test('a browser without highlights shows the page as it is', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
  await page.goto(arrived);
  await expect(page.locator('#p8')).toBeInViewport();
  await expect(page.getByRole('button', { name: 'Clear highlighting' })).toHaveCount(0);
  expect(errors).toEqual([]);
});
