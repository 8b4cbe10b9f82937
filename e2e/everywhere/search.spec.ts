import { answered, firstResults, typeSearch } from '../searching.ts';
import { expect, expectAddress, goBack, test } from './test.ts';

const cimbala = 'op-eds/revising-the-topspin.html';

test('with the keyboard alone: / opens the search, arrows lead to a result, Enter follows it', async ({
  page,
  open,
}) => {
  await open(cimbala);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.insertText('minsk ii');
  const first = dialog.locator('.found-title a').first();
  await expect(first).toHaveText('Minsk II');
  // What is still being loaded when a page is left, Firefox tells as an error.
  await expect(dialog.locator('.results')).toHaveAttribute('aria-busy', 'false');
  await page.keyboard.press('ArrowDown');
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Minsk II');
  await expectAddress(page, /treaties\/minsk-ii\.html/);
});

test('Escape closes the search and gives the focus back', async ({ page, open }) => {
  await open('index.html');
  await page.locator('#find').click();
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.locator('#find')).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(dialog).toBeVisible();
});

test('from words to a facet, to a paragraph with the words highlighted, and back', async ({ page, open, home }) => {
  await open('search.html');
  await typeSearch(page, 'security guarantees');
  await page.locator('.facet summary', { hasText: 'Kind' }).click();
  await page.locator('.facet input[value=op-eds]').click();
  await expectAddress(page, /[?&]kind=op-eds/);
  await expect(page.locator('#results .found-group')).toHaveCount(1);
  const found = await firstResults(page, home, 5);
  expect(found.map(({ href }) => href).every((href) => href.startsWith('op-eds/'))).toBe(true);
  await page.locator('#results .passages a[href*="#p"]').first().click();
  await expectAddress(page, /op-eds\/.*words=security(?:\+|%20)guarantees.*#p\d+$/);
  await expect(page.locator(':target')).toBeInViewport();
  const highlighted = () => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0);
  await expect.poll(highlighted).toBeGreaterThan(0);
  await goBack(page);
  await answered(page, 'security guarantees');
  await expect(page.locator('#search input')).toHaveValue('security guarantees');
  expect(await firstResults(page, home, 5)).toEqual(found);
});

test('paragraphs that mention two entries', async ({ page, open }) => {
  await open('search.html?mentions=minsk-ii&mentions=vladimir-putin');
  await answered(page, '');
  await expect(page.locator('.together').first()).toHaveText(/mentions? Minsk II and Vladimir Putin/);
  await page.locator('#results .passages a').first().click();
  await expectAddress(page, /op-eds\/.*#[pgn]/);
});

test('a misspelling is mended, and can be searched for as it is', async ({ page, open, home }) => {
  await open('search.html');
  await typeSearch(page, 'Gorbachov');
  await expect(page.locator('.mended')).toContainText(/Showing results for “gorbachev”/i);
  expect((await firstResults(page, home, 1))[0]?.href).toMatch(/^people\/mikhail-gorbachev\.html/);
  await page.getByRole('button', { name: /Search for .Gorbachov. instead/ }).click();
  await expect(page.locator('.mended')).toHaveCount(0);
  await expectAddress(page, /literal/);
});

test('where nothing is found, the indexes lead on', async ({ page, open }) => {
  await open('search.html?q=qqqqqqqqxq');
  await answered(page, 'qqqqqqqqxq');
  await expect(page.locator('#results .none')).toContainText('No results');
  await page.getByRole('main').getByRole('link', { name: 'Treaties' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Treaties');
});

test('no words find nothing and break nothing', async ({ page, open }) => {
  await open('search.html?q=');
  await expect(page.locator('#results .recent')).toBeVisible();
  await typeSearch(page, '   ');
  await expect(page.locator('#results .found')).toHaveCount(0);
});

const hostile = {
  'a script': '"><script>alert(1)</script>',
  'text from right to left': '‮مينسك‬ מינסק',
  'percent signs': '%E0%A4%A %00 &kind=op-eds#p1',
};

test('a hostile address is a search like any other', async ({ page, open }) => {
  for (const words of Object.values(hostile)) {
    await open(
      `search.html?${new URLSearchParams({ q: words, kind: words.slice(0, 300), sort: words.slice(0, 300) })}`,
    );
    await answered(page, words);
    await expect(page.locator('#results :is(img, script, iframe)')).toHaveCount(0);
  }
});

test('searches made are remembered on the page, and can be forgotten', async ({ page, open }) => {
  await open('search.html');
  await typeSearch(page, 'Helsinki Final Act');
  await page.keyboard.press('Enter');
  await typeSearch(page, '');
  await page.getByRole('button', { name: 'Helsinki Final Act', exact: true }).click();
  await answered(page, 'Helsinki Final Act');
  await typeSearch(page, '');
  await page.getByRole('button', { name: 'Forget all' }).click();
  await expect(page.locator('#results .again')).toHaveCount(0);
});

test('on a phone the quick search fits', async ({ page, open }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open('index.html');
  await page.locator('#find').click();
  await page.getByRole('dialog', { name: 'Search' }).getByRole('searchbox').fill('Final Act');
  await expect(page.locator('.quick .found-title a').first()).toHaveText('Helsinki Final Act');
  const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
  await page.locator('.quick .found-title a').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Helsinki Final Act');
});
