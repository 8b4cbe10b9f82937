import { expect, test } from '@playwright/test';

const opEd = '/op-eds/revising-the-topspin.html';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test('a gloss opens in a sheet, is read, closed, and gives the focus back', async ({ page }) => {
  await page.goto(opEd);
  const lemma = page.locator('#r-g-security-dilemma');
  await lemma.tap();
  const sheet = page.getByRole('dialog', { name: 'Security dilemma' });
  await expect(sheet).toBeInViewport();
  await expect(sheet.locator('.cites')).toBeVisible();
  await sheet.getByRole('button', { name: 'Close' }).click();
  await expect(sheet).toBeHidden();
  await expect(lemma).toBeFocused();
});

test('a disputed note shows its positions in the sheet', async ({ page }) => {
  await page.goto(opEd);
  await page.locator('.noteref.disputed').first().tap();
  await expect(page.locator('.sheet-panel .position').nth(1)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.sheet-panel')).toBeHidden();
});

test('closing the sheet with Escape raises no error', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(opEd);
  await page.locator('#r-g-security-dilemma').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.sheet-panel')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('#r-g-security-dilemma')).toBeFocused();
  await expect(page.locator('.sheet-panel')).toBeHidden();
  expect(errors).toEqual([]);
});

test('a kind hidden from the margin is still told in the sheet', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('postil', '{"hide":"concepts"}'));
  await page.goto(opEd);
  await page.locator('#r-g-security-dilemma').tap();
  await expect(page.locator('.sheet-panel .gloss')).toBeVisible();
});

test('a link to a gloss opens its sheet', async ({ page }) => {
  await page.goto(`${opEd}#g-minsk-ii`);
  await expect(page.getByRole('dialog', { name: 'Minsk II' })).toBeVisible();
});

test('without script glosses stand below their paragraph', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  await page.goto(opEd);
  const paragraph = await page.locator('#p2').boundingBox();
  const gloss = await page.locator('#g-security-dilemma').boundingBox();
  expect(gloss?.y ?? 0).toBeGreaterThan((paragraph?.y ?? 0) + (paragraph?.height ?? 0) - 1);
  await page.close();
});

test('the menu opens and leads on', async ({ page }) => {
  await page.goto(opEd);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Treaties' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Treaties');
});
