import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import {
  anchors,
  anchorsFrom,
  annotate,
  askForCopy,
  barOf,
  choose,
  copy,
  files,
  glossIds,
  glossesIn,
  openPasted,
  opEd,
  paste,
} from './copying.ts';
import { TELLTALE } from './fixtures/own-copy.ts';
import { expectAccessible } from './keeping.ts';
import { sites } from './sites.ts';

test('the full text is shown with every gloss and note of the digest, each exactly once', async ({ page }) => {
  await openPasted(page);
  await expect.poll(() => glossesIn(page)).toEqual(glossIds);
  for (const { id, block } of anchors.placeables)
    await expect(page.locator(`#${block} [id="r-${id}"]`), `${id} in ${block}`).toHaveCount(1);
  const numbers = await page.locator('.text .number').allTextContents();
  expect(numbers).toEqual(Array.from({ length: anchors.paragraphs }, (_, index) => String(index + 1)));
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(
    ids.filter((id, index) => ids.indexOf(id) !== index),
    'ids that stand twice',
  ).toEqual([]);
});

test('the focus goes to what stands above the text', async ({ page }) => {
  await openPasted(page);
  await expect(page.getByRole('heading', { name: /^Your copy/ })).toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('glosses are beside their lemmas, and lead there and back', async ({ page }) => {
  await openPasted(page);
  const lemma = page.locator('#r-g-nato');
  await lemma.click();
  await expect(page.locator('#g-nato')).toBeFocused();
  await page.locator('#g-nato').getByRole('link', { name: 'Back to the text' }).click();
  await expect(lemma).toBeFocused();
  await lemma.scrollIntoViewIfNeeded();
  const [gloss, words] = await Promise.all([page.locator('#g-nato').boundingBox(), lemma.boundingBox()]);
  expect(Math.abs((gloss?.y ?? 0) - (words?.y ?? 999))).toBeLessThan(120);
});

test('the switch keeps the reader’s paragraph where it is', async ({ page }) => {
  await openPasted(page);
  await expect.poll(() => glossesIn(page)).toEqual(glossIds);
  const top = () => page.locator('#p5').evaluate((p) => Math.round(p.getBoundingClientRect().top));
  await page.locator('#p5').evaluate((p) => scrollBy(0, p.getBoundingClientRect().top - 200));
  const before = await top();
  await page.getByRole('button', { name: 'Digest' }).click();
  await expect(page.locator('#p5')).not.toContainText(TELLTALE);
  expect(Math.abs((await top()) - before)).toBeLessThan(3);
  await expect(page.getByRole('button', { name: 'Digest' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Full text' }).click();
  await expect(page.locator('#p5')).toContainText(TELLTALE);
  expect(Math.abs((await top()) - before)).toBeLessThan(3);
  await expect(page.getByRole('button', { name: 'Full text' })).toBeFocused();
});

test('a reload shows it again; once removed it stays away, unless it is brought back', async ({ page }) => {
  await openPasted(page);
  await expect(barOf(page)).toContainText('It stays on this device');
  await page.reload();
  await expect.poll(() => glossesIn(page)).toEqual(glossIds);
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText('was removed from this device')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bring it back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(barOf(page)).toContainText('It stays on this device');
  await page.reload();
  await expect(barOf(page)).toBeVisible();
  await page.getByRole('button', { name: 'Remove' }).click();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Open your copy' })).toBeVisible();
  await expect(page.locator('#p2')).not.toContainText(TELLTALE);
});

test('where nothing can be kept, it is shown all the same, and that is said', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('closed', 'SecurityError');
      },
    });
  });
  await openPasted(page);
  await expect(barOf(page)).toContainText('This browser could not keep it');
  await expect.poll(() => glossesIn(page)).toEqual(glossIds);
});

for (const [name, bytes] of Object.entries(files))
  test(`as a file: ${name}`, async ({ page }) => {
    await page.goto(`/${opEd}`);
    await askForCopy(page);
    await choose(page, name, bytes);
    await expect(page.getByRole('heading', { name: `Your copy: ${name}` })).toBeVisible();
    await expect.poll(() => glossesIn(page)).toEqual(glossIds);
  });

test('what was copied from a page has the page’s paragraphs', async ({ page }) => {
  await page.goto(`/${opEd}`);
  await askForCopy(page);
  const html = copy
    .split('\n\n')
    .map((text) => `<p style="color: red">${text.replaceAll('&', '&amp;')}</p>`)
    .join('');
  await paste(page, { 'text/plain': copy.replaceAll('\n\n', ' '), 'text/html': `<meta charset="utf-8">${html}` });
  await expect.poll(() => glossesIn(page)).toEqual(glossIds);
});

test('words typed into the field are opened by the button', async ({ page }) => {
  await page.goto(`/${opEd}`);
  const dialog = await askForCopy(page);
  await dialog.getByLabel('Paste the text').fill(copy);
  await dialog.getByRole('button', { name: 'Open what is in the field' }).click();
  await expect.poll(() => glossesIn(page)).toEqual(glossIds);
});

test('the report tells what was repaired, and which gloss has no place', async ({ page }) => {
  const [first = '', second = '', ...rest] = copy.split('\n\n');
  await openPasted(page, [first, `${second}  with twotwo  blanks`, ...rest.slice(1)].join('\n\n'));
  const report = page.locator('.copy-report');
  await report.locator('summary').click();
  await expect(report.getByRole('heading', { name: 'The copy' })).toBeVisible();
  await expect(report.getByText(/^Line \d+: /).first()).toBeVisible();
  const ids = await glossesIn(page);
  const unplaced = glossIds.filter((id) => !ids.includes(id));
  expect(unplaced).not.toEqual([]);
  for (const id of unplaced) await expect(report.locator(`[id="${id}"]`)).toBeVisible();
  await expectAccessible(page);
});

test('nothing is sent anywhere, and nothing of it is kept with the pages', async ({ page }) => {
  await page.goto(`/${opEd}`);
  await askForCopy(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
  await paste(page, { 'text/plain': copy });
  await expect(barOf(page)).toContainText('It stays on this device');
  await expect.poll(() => glossesIn(page)).toEqual(glossIds);
  const others = asked.filter((each) => !new RegExp(`^GET ${sites.real.url}/copy/[^?]+ $|^GET blob:`).test(each));
  expect(others).toEqual([]);
  const told = await page.evaluate(async (telltale) => {
    const names = await caches.keys();
    const texts = names.map(async (name) => {
      const cache = await caches.open(name);
      const answers = await Promise.all((await cache.keys()).map((request) => cache.match(request)));
      return Promise.all(answers.map((answer) => answer?.clone().text() ?? ''));
    });
    return (await Promise.all(texts)).flat().some((text) => text.includes(telltale));
  }, TELLTALE);
  expect(told).toBe(false);
});

test('a text of a megabyte is shown whole, a stretch at a time', async ({ page }) => {
  const sentence = 'Some words that nobody wrote about the harvest, the mill and the river of a quiet town in spring. ';
  const long = Array.from({ length: 2500 }, (_, index) => `Number ${index}. ${sentence.repeat(4)}`).join('\n\n');
  await page.goto(annotate);
  await page.getByLabel('Paste the text').waitFor();
  await paste(page, { 'text/plain': `All of it is about NATO.\n\n${long}\n\nThe last words are on NATO, too.` });
  await expect(barOf(page)).toBeVisible();
  const last = page.getByText('The last words are on NATO, too.');
  await expect(last).toBeAttached();
  await expect(page.getByLabel('Paste the text')).toHaveValue('');
  // What lies above gets its true height when it comes into view, and pushes the end on.
  await expect(async () => {
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport({ timeout: 500 });
  }).toPass();
});

test('on a phone a gloss opens in a sheet', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPasted(page);
  await page.locator('#r-g-nato').click();
  const sheet = page.getByRole('dialog', { name: 'NATO' });
  await expect(sheet).toBeInViewport();
  await sheet.getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('#r-g-nato')).toBeFocused();
});

test('what the settings hide in the margin is hidden here too', async ({ page }) => {
  await openPasted(page);
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await page.getByLabel('People').uncheck();
  await expect(page.locator('.text .gloss.k-people').first()).toBeHidden();
});

const real = '../shared/op-eds';
test.describe('the op-eds themselves', () => {
  test.skip(!existsSync(real), 'they are not here');
  for (const [file, slug] of [
    ['000_e08513b2827d54b3.txt', 'russia-needs-security-guarantees'],
    ['003_caa284ed3d1e1bd3.txt', 'revising-the-topspin'],
  ] as const)
    test(`${slug}: every gloss has its place`, async ({ page }) => {
      await page.goto(`/op-eds/${slug}.html`);
      await askForCopy(page);
      await choose(page, file, readFileSync(`${real}/${file}`));
      await expect(barOf(page)).toBeVisible();
      const ids = anchorsFrom(sites.real.folder, slug).placeables.map(({ id }) => id);
      await expect.poll(() => glossesIn(page)).toEqual(ids.toSorted());
    });
});
