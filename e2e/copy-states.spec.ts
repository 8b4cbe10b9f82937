import { writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import {
  annotate,
  askForCopy,
  barOf,
  choose,
  copy,
  glossIds,
  glossesIn,
  openPasted,
  opEd,
  paste,
  spoilKept,
} from './copying.ts';
import { TELLTALE } from './fixtures/own-copy.ts';
import { expectAccessible } from './keeping.ts';

test('another text is told from a copy, and can be annotated by itself', async ({ page }) => {
  await page.goto(`/${opEd}`);
  const dialog = await askForCopy(page);
  await paste(page, {
    'text/plain': 'A piece on NATO that somebody else wrote.\n\nIt speaks of NATO twice, and of Bill Clinton once.',
  });
  await expect(dialog.getByRole('alert')).toContainText('This may be another text');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Choose another' }).click();
  await expect(dialog.getByLabel('Paste the text')).toBeFocused();
  await expect(dialog.getByRole('alert')).toBeEmpty();
  await paste(page, {
    'text/plain': 'A piece on NATO that somebody else wrote.\n\nIt speaks of NATO twice, and of Bill Clinton once.',
  });
  await dialog.getByRole('button', { name: 'Annotate it by itself' }).click();
  await expect(page.getByRole('heading', { name: 'Your text: pasted text' })).toBeFocused();
  await expect.poll(() => glossesIn(page)).toEqual(['g-bill-clinton', 'g-nato']);
  await expect(page.locator('#p2 a.mention')).toHaveAttribute('href', /organizations\/nato\.html$/);
  await expect(barOf(page)).toContainText('It stays on this device');
  await page.reload();
  await expect.poll(() => glossesIn(page)).toEqual(['g-bill-clinton', 'g-nato']);
});

test.describe('what cannot be opened', () => {
  for (const [name, bytes, message] of [
    ['empty.txt', Buffer.from(''), /empty/],
    ['picture.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /picture/],
    ['broken.pdf', Buffer.from('%PDF-1.4 and nothing else'), /PDF|broken|damaged/i],
    ['broken.docx', Buffer.from('504b0304ffffffffffff', 'hex'), /./],
  ] as const)
    test(`${name}: it is said why`, async ({ page }) => {
      await page.goto(`/${opEd}`);
      const dialog = await askForCopy(page);
      await choose(page, name, bytes);
      await expect(dialog.getByRole('alert')).toHaveText(message);
      await expect(dialog.getByLabel('Paste the text')).toBeFocused();
      await expect(page.locator('#p2')).not.toContainText(TELLTALE);
    });
});

test('what is too large is refused', async ({ page }, info) => {
  // Chosen from the disk: handing so much over takes a busy machine too long.
  const file = info.outputPath('large.txt');
  await writeFile(file, Buffer.alloc(20_000_001, 'a '));
  await page.goto(`/${opEd}`);
  const dialog = await askForCopy(page);
  await page.getByLabel('Or choose a file').setInputFiles(file);
  await expect(dialog.getByRole('alert')).toHaveText(/20 MB/);
});

test('a text cannot become markup or code', async ({ page }) => {
  const hostile =
    '<img src=x onerror="document.title=1"> <script>document.title = 2</script> {document.title = 3} javascript:alert(1)';
  await page.goto(annotate);
  await page.getByLabel('Paste the text').waitFor();
  await paste(page, { 'text/plain': `Some words on NATO.\n\n${hostile} NATO again.\n\nThe end of it.` });
  await expect.poll(() => glossesIn(page)).toEqual(['g-nato']);
  expect(await page.locator('.text').locator('img, script').count()).toBe(0);
  await expect(page).toHaveTitle(/Annotate any text/);
});

test('it can be called off', async ({ page }) => {
  await page.addInitScript(() => {
    // A worker that never answers.
    window.Worker = class extends EventTarget {
      postMessage = () => undefined;
      terminate = () => document.documentElement.setAttribute('data-terminated', '');
    } as unknown as typeof Worker;
  });
  await page.goto(`/${opEd}`);
  const dialog = await askForCopy(page);
  await paste(page, { 'text/plain': copy });
  const cancel = dialog.getByRole('button', { name: 'Cancel' });
  await expect(cancel).toBeFocused();
  await expectAccessible(page);
  await cancel.click();
  await expect(page.locator('html')).toHaveAttribute('data-terminated');
  await expect(dialog.getByLabel('Paste the text')).toBeFocused();
});

test('what takes longer than ten seconds is stopped, and may be tried again', async ({ page }) => {
  await page.clock.install();
  await page.addInitScript(() => {
    window.Worker = class extends EventTarget {
      postMessage = () => undefined;
      terminate = () => undefined;
    } as unknown as typeof Worker;
    // The clock of the test does not move this one.
    AbortSignal.timeout = (ms) => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(new DOMException('', 'TimeoutError')), ms);
      return controller.signal;
    };
  });
  await page.goto(`/${opEd}`);
  const dialog = await askForCopy(page);
  await paste(page, { 'text/plain': copy });
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeVisible();
  await expect(async () => {
    await page.clock.fastForward(10_001);
    await expect(dialog.getByRole('alert')).toContainText('longer than 10 seconds', { timeout: 500 });
  }).toPass();
  await dialog.getByRole('button', { name: /Try again/ }).click();
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
});

test('of a kept copy that cannot be opened that is said; it can be removed, or changed for another', async ({
  page,
}) => {
  await openPasted(page);
  await spoilKept(page);
  const bar = page.getByRole('region', { name: 'Your copy' });
  await expect(bar).toContainText('The copy “old copy.txt” that is kept on this device could not be opened.');
  await expectAccessible(page);
  await bar.getByRole('button', { name: 'Open another' }).click();
  await expect(page.getByLabel('Paste the text')).toBeFocused();
  await paste(page, { 'text/plain': copy });
  await expect.poll(() => glossesIn(page)).toEqual(glossIds);
  await expect(page.getByText('could not be opened')).toHaveCount(0);
  await spoilKept(page);
  await bar.getByRole('button', { name: 'Remove' }).click();
  await expect(bar.getByText('was removed from this device')).toBeFocused();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Open your copy' })).toBeVisible();
  await expect(bar).toHaveCount(0);
});

test('it is opened, read and removed with the keyboard alone', async ({ page }) => {
  await page.goto(`/${opEd}`);
  await page.getByRole('button', { name: 'Open your copy' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Paste the text')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Open your copy' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Paste the text')).toBeFocused();
  await page.keyboard.insertText(copy);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Your copy/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Open another' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Bring it back' })).toBeFocused();
});

test.describe('is accessible in every state', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    test(colorScheme, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(annotate);
      await page.getByLabel('Paste the text').waitFor();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Annotate this' }).click();
      await expect(barOf(page)).toBeVisible();
      await expectAccessible(page);
      await page.goto(`/${opEd}`);
      await askForCopy(page);
      await expectAccessible(page);
      await choose(page, 'empty.txt', Buffer.from(''));
      await expect(page.getByRole('alert')).not.toBeEmpty();
      await expectAccessible(page);
      await paste(page, { 'text/plain': copy });
      await expect.poll(() => glossesIn(page)).toEqual(glossIds);
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Remove' }).click();
      await expectAccessible(page);
    });
});

for (const [what, width, size] of [
  ['on the narrowest screen', 320, '16px'],
  ['with letters twice as large', 640, '32px'],
] as const)
  test(`${what} nothing is cut off`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
    }, size);
    await page.goto(`/${opEd}`);
    const dialog = await askForCopy(page);
    expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    await paste(page, { 'text/plain': copy });
    await expect(barOf(page)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
