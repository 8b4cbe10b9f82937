import { expect, test } from '@playwright/test';

const entry = '/treaties/minsk-ii.html';

test.beforeEach(async ({ page }) => {
  await page.goto(entry);
});

const card = '#card';
const link = '.prose a.mention[href$="minsk-i.html"]';

test('hovering a link to an entry shows its summary, and the pointer may rest on it', async ({ page }) => {
  await page.locator(link).hover();
  await expect(page.locator(card)).toContainText('Minsk I');
  await page.locator(card).hover();
  await expect(page.locator(card)).toBeVisible();
  await page.mouse.move(2, 2);
  await expect(page.locator(card)).toBeHidden();
});

test('focusing a link shows it, Escape dismisses it and leaves the focus', async ({ page }) => {
  await page.locator('.prose a').first().focus();
  for (
    let presses = 0;
    presses < 10 && !(await page.locator(link).evaluate((each) => each === document.activeElement));
    presses++
  )
    await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator(card)).toBeVisible();
  await expect(page.locator(link)).toHaveAttribute('aria-describedby', 'card');
  await page.keyboard.press('Escape');
  await expect(page.locator(card)).toBeHidden();
  await expect(page.locator(link)).toBeFocused();
});

test('a byline shows the author’s card; an address elsewhere shows none', async ({ page }) => {
  await page.goto('/op-eds/revising-the-topspin.html');
  await page.locator('header').getByRole('link', { name: 'Russia in Global Affairs' }).hover();
  await expect(page.locator(card)).toContainText('Russia in Global Affairs');
  await expect(page.locator(`${card} a`)).toHaveCount(0);
});

test('a card that the focus has opened stays while the pointer moves elsewhere', async ({ page }) => {
  await page.locator(link).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator(card)).toBeVisible();
  await page.locator('h1').hover();
  await page.locator('footer').hover();
  await expect(page.locator(card)).toBeVisible();
});

test('moving the focus on takes it away', async ({ page }) => {
  await page.locator('.prose a').first().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator(card)).toBeVisible();
  await page.locator('h1').click();
  await expect(page.locator(card)).toBeHidden();
});
