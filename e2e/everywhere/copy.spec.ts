import { askForCopy, barOf, choose, copy, files, glossIds, opEd, paste } from '../copying.ts';
import { TELLTALE } from '../fixtures/own-copy.ts';
import { expect, test } from './test.ts';

test('a pasted copy is shown, kept, and removed', async ({ page, open }) => {
  const glosses = page.locator('.text :is(.gloss[id^="g-"], .gloss[id^="n-"])');
  await open(opEd);
  await askForCopy(page);
  await paste(page, { 'text/plain': copy });
  await expect(barOf(page)).toContainText('It stays on this device');
  await expect(page.locator('#p2')).toContainText(TELLTALE);
  await expect(glosses).toHaveCount(glossIds.length);
  await page.reload();
  await expect(barOf(page)).toBeVisible();
  await expect(glosses).toHaveCount(glossIds.length);
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(page.locator('#p2')).not.toContainText(TELLTALE);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Open your copy' })).toBeVisible();
  await expect(barOf(page)).toHaveCount(0);
});

test('files of every format are opened', async ({ page, open }) => {
  await open(opEd);
  for (const [name, bytes] of Object.entries(files)) {
    await askForCopy(page);
    await choose(page, name, bytes);
    await expect(barOf(page)).toContainText(`Your copy: ${name}`);
    await expect(page.locator('#p2')).toContainText(TELLTALE);
    await expect(page.locator('.text #g-vladimir-putin')).toHaveCount(1);
    await page.getByRole('button', { name: 'Remove' }).click();
  }
});

test('any text is annotated, and kept', async ({ page, open }) => {
  await open('annotate.html');
  await page.getByRole('button', { name: 'Annotate this' }).click();
  await expect(barOf(page)).toContainText(/It mentions \d+ things/);
  await expect(barOf(page)).toContainText('It stays on this device');
  const glosses = await page.locator('.text .gloss').count();
  expect(glosses).toBeGreaterThan(0);
  await page.reload();
  await expect(page.locator('.text .gloss')).toHaveCount(glosses);
  await page.locator('.text .gloss .head a:not(.back)').first().click();
  await expect(page.locator('.trail')).toContainText(/\S+ ›/);
});
