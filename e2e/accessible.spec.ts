import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { kindsOfPages } from './pages.ts';

const screens = { wide: { width: 1440, height: 1000 }, middle: { width: 1024, height: 900 }, phone: { width: 390, height: 844 } };

for (const [kind, address] of Object.entries(kindsOfPages))
  for (const colorScheme of ['light', 'dark'] as const)
    for (const [screen, viewport] of Object.entries(screens))
      for (const javaScriptEnabled of [true, false])
        test(`${kind}, ${colorScheme}, ${screen}, script ${javaScriptEnabled ? 'on' : 'off'}: no axe violation`, async ({ browser }) => {
          const page = await browser.newPage({ colorScheme, viewport, javaScriptEnabled });
          await page.goto(address);
          expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
          await page.close();
        });

test('an op-ed with everything open: no axe violation', async ({ page }) => {
  await page.goto(kindsOfPages['op-ed']);
  for (const summary of await page.locator('.gloss summary').all()) await summary.click();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('positions side by side, settings, card and sheet while open: no axe violation', async ({ page }) => {
  const check = async () => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.goto(kindsOfPages['op-ed']);
  await page.getByRole('button', { name: 'The positions side by side' }).first().click();
  await check();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await check();
  await page.keyboard.press('Escape');
  await page.locator('#p1 .lemma').first().focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator('#card')).toBeVisible();
  await check();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.locator('#r-g-security-dilemma').click();
  await expect(page.locator('.sheet-panel')).toBeVisible();
  await check();
});
