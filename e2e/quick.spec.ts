import { expect, test } from '@playwright/test';
import { find, opEd, openQuick, quick, field } from './quick.ts';

// A worker would answer in the place of the routes that the tests lay.
test.use({ serviceWorkers: 'block' });

test('/, Ctrl-K and the link in the header open it; Escape closes it and gives the focus back', async ({ page }) => {
  await page.goto(opEd);
  const lemma = page.locator('.lemma').first();
  for (const key of ['/', 'Control+k', 'Meta+k']) {
    await lemma.focus();
    await page.keyboard.press(key);
    await expect(quick(page).getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(quick(page)).toBeHidden();
    await expect(lemma).toBeFocused();
  }
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await expect(quick(page).getByRole('searchbox')).toBeFocused();
  await quick(page).getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('link', { name: 'Search', exact: true })).toBeFocused();
});

test('nothing of it is loaded before', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(opEd, { waitUntil: 'networkidle' });
  expect(loaded.filter((path) => path.includes('search'))).toEqual([]);
  await page.keyboard.press('/');
  await expect(quick(page)).toBeVisible();
  expect(loaded.filter((path) => path.includes('/assets/search.'))).toHaveLength(1);
});

test('by keyboard alone: down to a paragraph, up, on typing, and into it with the words highlighted', async ({
  page,
}) => {
  await openQuick(page, '/index.html');
  await find(page, 'root ', /results?/);
  const passage = quick(page).locator('.passages a').first();
  const title = quick(page).locator('.found-title a').first();
  await page.keyboard.press('ArrowDown');
  await expect(title).toBeFocused();
  await page.keyboard.press('End');
  await expect(quick(page).locator('.all')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(title).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(quick(page).getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('Causes');
  await expect(quick(page).getByRole('searchbox')).toHaveValue('root Causes');
  await expect(quick(page).getByRole('searchbox')).toBeFocused();
  await expect(quick(page).locator('.all')).toHaveText('All results for “root Causes”');
  const reached = () => passage.evaluate((link) => link === document.activeElement);
  for (let presses = 0; presses < 20 && !(await reached()); presses++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/op-eds\/[a-z-]+\.html\?words=\S+#[pgn]\d*/);
  await expect(page.locator(':target')).toBeInViewport();
  expect(await page.evaluate(() => CSS.highlights.get('found')?.size ?? 0)).toBeGreaterThan(1);
});

test('Enter opens the first result, before it is shown or after', async ({ page }) => {
  await openQuick(page);
  await page.keyboard.insertText('Final Act');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Helsinki Final Act');
});

test('Enter on nothing found leads to the search page', async ({ page }) => {
  await openQuick(page);
  await find(page, 'qqqq zzzz', /^No results$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search\.html\?q=qqqq\+zzzz$/);
  await expect(field(page)).toHaveValue('qqqq zzzz');
});

test('shows three results of a kind and leads to all of them', async ({ page }) => {
  await openQuick(page);
  await find(page, 'nato', /results:/);
  expect(await quick(page).locator('.found-group').first().locator('.found').count()).toBeLessThanOrEqual(3);
  await quick(page).getByRole('link', { name: 'All results for “nato”' }).click();
  await expect(page).toHaveURL(/search\.html\?q=nato$/);
  await expect(field(page)).toHaveValue('nato');
});

test('a misspelling is mended, or taken as it is written', async ({ page }) => {
  await openQuick(page);
  await find(page, 'Minks', /results/);
  await expect(quick(page).locator('.mended')).toContainText('Showing results for “Minsk”.');
  await expect(quick(page).locator('.found-title').first()).toContainText('Minsk');
  await quick(page).getByRole('button', { name: 'Search for “Minks” instead' }).click();
  await expect(quick(page).locator('.mended')).toBeHidden();
  await expect(quick(page).getByRole('searchbox')).toBeFocused();
});

test('searches are kept on the device, made again, and forgotten', async ({ page }) => {
  await openQuick(page);
  await find(page, 'detente', /results?/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Détente');
  await openQuick(page);
  await find(page, 'Final Act', /results?/);
  await quick(page).locator('.found-title a').first().click();
  await openQuick(page);
  await expect(quick(page).locator('.again')).toHaveText(['Final Act', 'detente']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(quick(page).getByRole('searchbox')).toHaveValue('detente');
  await expect(quick(page).locator('.found-title').first()).toHaveText('Détente');
  await quick(page).getByRole('searchbox').fill('');
  await quick(page).getByRole('button', { name: 'Forget Final Act' }).click();
  await expect(quick(page).locator('.again')).toHaveText(['detente']);
  await quick(page).getByRole('button', { name: 'Forget all' }).click();
  await expect(quick(page).locator('.again')).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('postil-recent'))).toBeNull();
});

test('the key / can be turned off', async ({ page }) => {
  await openQuick(page);
  await quick(page).getByLabel('The / key opens this').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(quick(page)).toBeHidden();
  await page.reload();
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await expect(quick(page)).toBeVisible();
  await expect(quick(page).getByLabel('The / key opens this')).not.toBeChecked();
});

test('with storage closed it does all but remember', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('closed', 'SecurityError');
      },
    });
  });
  await openQuick(page);
  await find(page, 'detente', /results?/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Détente');
  expect(errors).toEqual([]);
});

test('what cannot be loaded is said, and tried again', async ({ page }) => {
  await page.route('**/search/contents.js*', (route) => route.abort());
  await openQuick(page);
  await find(page, 'minsk', /could not be loaded/);
  await page.unroute('**/search/contents.js*');
  await quick(page).getByRole('button', { name: 'Try again' }).click();
  await expect(quick(page).locator('.found-title').first()).toContainText('Minsk');
});

test('without its script the link leads to the search page', async ({ page }) => {
  await page.route('**/assets/search.*', (route) => route.abort());
  await page.goto(opEd);
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/search\.html$/);
  await expect(page.getByRole('heading', { name: 'Or browse' })).toBeVisible();
});
