/** “Annotate any text”. */
import { expect, test } from '@playwright/test';
import { annotate, barOf, glossesIn, opEd, paste, spoilKept } from './copying.ts';
import { expectAccessible } from './keeping.ts';
import { sites } from './sites.ts';

test('tells that nothing is mentioned', async ({ page }) => {
  await page.goto(annotate);
  await page.getByLabel('Paste the text').waitFor();
  await paste(page, { 'text/plain': 'A text about nothing of the kind.\n\nIt goes on for a while.' }, 'body');
  await expect(barOf(page)).toContainText('It mentions nothing that has an entry here.');
});

test('takes what is dropped, and asks again for another', async ({ page }) => {
  await page.goto(annotate);
  await page.getByLabel('Paste the text').waitFor();
  await page.locator('main').evaluate((main) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(
      new File(['On NATO, and on Bill Clinton.\n\nThat is all.'], 'note.txt', { type: 'text/plain' }),
    );
    main.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await expect(page.getByRole('heading', { name: 'Your text: note.txt' })).toBeFocused();
  await page.getByRole('button', { name: 'Open another' }).click();
  await expect(page.getByLabel('Paste the text')).toBeFocused();
});

test('while a text is shown, it tells what comes of another, and keeps the text until that is opened', async ({
  page,
}) => {
  await page.goto(annotate);
  await page.getByLabel('Paste the text').waitFor();
  await paste(page, { 'text/plain': 'On NATO, and little else.\n\nThat is all.' }, 'body');
  await expect(barOf(page)).toContainText('It stays on this device');
  await expect(page.locator('#annotate')).toBeHidden();
  await page.locator('body').evaluate((body) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([''], 'empty.txt', { type: 'text/plain' }));
    body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await expect(page.locator('#annotate').getByRole('alert')).toContainText('empty');
  await expect(page.getByLabel('Paste the text')).toBeFocused();
  await expectAccessible(page);
  await page.evaluate(() => {
    const { Worker: Answering } = window;
    // The next worker never answers.
    window.Worker = class extends EventTarget {
      constructor() {
        super();
        window.Worker = Answering;
      }
      postMessage = () => undefined;
      terminate = () => undefined;
    } as unknown as typeof Worker;
  });
  await paste(page, { 'text/plain': 'On Bill Clinton.\n\nThat is all.' }, 'body');
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused();
  // Called off before there is a worker, it would leave this one to the next.
  await page.waitForFunction(() => window.Worker.name === 'Worker');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Paste the text')).toBeFocused();
  expect(await glossesIn(page)).toEqual(['g-nato']);
  await paste(page, { 'text/plain': 'On Bill Clinton.\n\nThat is all.' }, 'body');
  await expect.poll(() => glossesIn(page)).toEqual(['g-bill-clinton']);
  await expect(page.locator('#annotate')).toBeHidden();
});

test('has captions among the paragraphs', async ({ page }) => {
  await page.goto(annotate);
  await page.getByLabel('Paste the text').waitFor();
  const texts = ['A text on NATO comes first.', 'Bill Clinton at work (QUILL MAKER/AGENCY MEDIA)', 'Its end is here.'];
  await paste(page, { 'text/plain': texts.join('\n\n') }, 'body');
  await expect(page.locator('.text p[dir]')).toContainText(['comes first', 'QUILL MAKER/AGENCY MEDIA', 'Its end']);
  await expect(page.locator('.text .caption')).toHaveCount(1);
  await expect.poll(() => glossesIn(page)).toEqual(['g-bill-clinton', 'g-nato']);
});

test('says without JavaScript that it needs it', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: sites.real.url });
  const page = await context.newPage();
  await page.goto(annotate);
  await expect(page.getByText('This needs JavaScript')).toBeVisible();
  await expect(page.locator('#annotate')).toBeHidden();
  await page.goto(`/${opEd}`);
  await expect(page.getByRole('button', { name: 'Open your copy' })).toBeHidden();
  await context.close();
});

test('of a kept text that cannot be opened that is said', async ({ page }) => {
  await page.goto(annotate);
  await page.getByLabel('Paste the text').waitFor();
  await paste(page, { 'text/plain': 'On NATO, and little else.\n\nThat is all.' }, 'body');
  await spoilKept(page);
  const bar = page.getByRole('region', { name: 'Your copy' });
  await expect(bar).toContainText('could not be opened');
  await bar.getByRole('button', { name: 'Open another' }).click();
  await expect(page.getByLabel('Paste the text')).toBeFocused();
});
