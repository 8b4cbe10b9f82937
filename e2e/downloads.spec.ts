/** Downloads: everything that can be taken along, each file with its checksum. */
import { expect, test } from '@playwright/test';
import { violationsOn } from './axe.ts';

test('a reader finds the book from any page, and saves it', async ({ page }) => {
  await page.goto('/people/bill-clinton.html');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Downloads' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Downloads');
  const saving = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Postil, EPUB' }).click();
  expect((await saving).suggestedFilename()).toBe('postil.epub');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the checksums of what is offered unfold', async ({ page }) => {
    await page.goto('/downloads.html');
    const sum = page.locator('[data-fill=sha256][data-of="downloads/postil.epub"]');
    await expect(sum).toBeHidden();
    await page.locator('.offers', { has: sum }).getByText('Checksums').click();
    await expect(sum).toHaveText(/^[0-9a-f]{64}$/);
  });
});

test('nothing runs out of a narrow page, with all checksums unfolded, and axe finds nothing', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/downloads.html');
  for (const summary of await page.locator('.offers summary').all()) await summary.click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await violationsOn(page)).toEqual([]);
});
