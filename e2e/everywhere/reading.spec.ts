import { sites } from '../sites.ts';
import { expect, expectAddress, goBack, outside, test } from './test.ts';

const petro = 'op-eds/russia-needs-security-guarantees.html';
const cimbala = 'op-eds/revising-the-topspin.html';

const pages = [
  'index.html',
  cimbala,
  'people/bill-clinton.html',
  'treaties.html',
  'claims/main-reason.html',
  'offline.html',
];

test('pages open, with their script and their letters', async ({ page, open }) => {
  for (const path of pages) {
    await open(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('html.js')).toHaveCount(1);
  }
  // Letters that come late are left for the next page.
  await expect(async () => {
    await page.reload();
    const faces = await page.evaluate(async () => [...(await document.fonts.ready)].map(({ status }) => status));
    expect(faces).toContain('loaded');
  }).toPass();
});

test('from the contents to a reading, a gloss, back, its entry, and back to the reading', async ({ page, open }) => {
  await open('index.html');
  await page.getByRole('link', { name: /Revising the Topspin/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Revising the Topspin/);
  await page.locator('#r-g-nato').click();
  await expectAddress(page, /#g-nato$/);
  await expect(page.locator('#g-nato')).toBeInViewport();
  await page.locator('#g-nato').getByRole('link', { name: 'Back to the text' }).click();
  await expectAddress(page, /#r-g-nato$/);
  await goBack(page);
  await expectAddress(page, /#g-nato$/);
  await page.locator('#g-nato .head').getByRole('link', { name: 'NATO', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('NATO');
  await goBack(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Revising the Topspin/);
  await expect(page.locator('#g-nato')).toBeInViewport();
});

test('an entry leads to the paragraphs that mention it', async ({ page, open }) => {
  await open('organizations/nato.html');
  await page.locator('section[aria-labelledby=mentions] li').last().getByRole('link').click();
  await expectAddress(page, new RegExp(`${petro}[^#]*#[pc]\\d+$`));
  await expect(page.locator(':target')).toBeInViewport();
});

test('the dark theme goes along to the next page, and stays on this one', async ({ page, open }) => {
  const dark = 'rgb(23, 21, 17)';
  const root = page.locator('html');
  await open(cimbala);
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await page.getByLabel('Dark').check();
  await expect(root).toHaveCSS('background-color', dark);
  await page.keyboard.press('Escape');
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Treaties' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Treaties');
  await expect(root).toHaveCSS('background-color', dark);
  await open(cimbala);
  await expect(root).toHaveCSS('background-color', dark);
});

test('on a phone a gloss opens in a sheet and gives the focus back', async ({ page, open }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(cimbala);
  const lemma = page.locator('#r-g-security-dilemma');
  await lemma.click();
  const sheet = page.getByRole('dialog', { name: 'Security dilemma' });
  await expect(sheet).toBeInViewport();
  await sheet.getByRole('button', { name: 'Close' }).click();
  await expect(sheet).toBeHidden();
  await expect(lemma).toBeFocused();
});

test('a card shows what an entry is', async ({ page, open }) => {
  await open('treaties/minsk-ii.html');
  await page.keyboard.press('Tab');
  await page.locator('.prose a.mention[href$="minsk-i.html"]').focus();
  await expect(page.locator('#card')).toContainText('Minsk I');
});

test('a page on a disk may no more read its neighbours than in a reader’s browser', async ({
  page,
  open,
  place,
  complaints,
}) => {
  await open('index.html');
  const read = page.evaluate(() =>
    fetch('about.html').then(
      () => 'it can be read',
      () => 'it cannot',
    ),
  );
  expect(await read).toBe(place === 'disk' ? 'it cannot' : 'it can be read');
  await page.close();
  complaints.length = 0;
});

test('what lies outside the folder does not go unseen', async ({ page, open, place, home, asked, complaints }) => {
  const address = place === 'root' ? `${sites.songs.url}/outside.js` : new URL('../outside.js', home).href;
  await open('index.html');
  await page.evaluate((src) => document.body.append(Object.assign(document.createElement('script'), { src })), address);
  await expect.poll(() => outside(home, asked)).toContain(address);
  await expect.poll(() => complaints).toContain(`cannot be loaded: ${address}`);
  await page.close();
  asked.length = 0;
  complaints.length = 0;
});
