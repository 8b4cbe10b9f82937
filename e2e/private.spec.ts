/** A reader’s own build: the full text as the op-ed’s page. The copies are made ones, imported as a reader would. */
import { expect, test, type Page } from '@playwright/test';
import { violationsOn } from './axe.ts';
import { sites } from './sites.ts';

const copy = `${sites.private.url}/op-eds/russia-needs-security-guarantees.html`;
const digest = `${sites.private.url}/op-eds/russia-needs-security-guarantees/digest.html`;

const topOf = (page: Page, id: string) => page.locator(`#${id}`).evaluate((node) => node.getBoundingClientRect().top);

for (const javaScriptEnabled of [true, false])
  test.describe(`${javaScriptEnabled ? 'with' : 'without'} script`, () => {
    test.use({ javaScriptEnabled });

    test('the full text says what it is and carries every gloss of the digest', async ({ page }) => {
      await page.goto(digest);
      const ids = (name: string) => page.locator(name).evaluateAll((nodes) => nodes.map(({ id }) => id).toSorted());
      const glosses = await ids('aside');
      const paragraphs = await ids('.text [id^=p]');
      await page.getByRole('link', { name: 'Full text' }).click();
      await expect(page).toHaveURL(new RegExp(`^${copy}(#p\\d+)?$`));
      await expect(page.getByText(/Private: this page shows your own copy/)).toBeVisible();
      expect(await ids('aside')).toEqual(expect.arrayContaining(glosses));
      expect(await ids('.text [id^=p]')).toEqual(paragraphs);
      await page.locator('#r-g-nato-enlargement').click();
      await expect(page.locator('#g-nato-enlargement')).toBeInViewport();
    });

    test('every page is kept from search engines', async ({ page }) => {
      for (const address of [copy, digest, `${sites.private.url}/people/bill-clinton.html`]) {
        await page.goto(address);
        await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
        await expect(page.locator('link[rel=canonical]')).toHaveCount(0);
      }
    });
  });

test('switching keeps the paragraph, there and back', async ({ page }) => {
  await page.goto(copy);
  await page.locator('#p7').evaluate((node) => node.scrollIntoView({ block: 'start' }));
  await page.getByRole('link', { name: 'Digest', exact: true }).click();
  await expect(page).toHaveURL(`${digest}#p7`);
  expect(await topOf(page, 'p7')).toBeLessThan(200);
  await page.locator('#p9').evaluate((node) => node.scrollIntoView({ block: 'start' }));
  await page.getByRole('link', { name: 'Full text' }).click();
  await expect(page).toHaveURL(`${copy}#p9`);
});

test('from the top a switch leads to the top', async ({ page }) => {
  await page.goto(copy);
  await page.getByRole('link', { name: 'Digest', exact: true }).click();
  await expect(page).toHaveURL(digest);
  await expect(page.getByRole('link', { name: 'Digest', exact: true })).toHaveAttribute('aria-current', 'page');
});

test('the home page says which readings are copies; machines are told nothing of them', async ({ page, request }) => {
  await page.goto(`${sites.private.url}/index.html`);
  await expect(page.getByText('shown in full from your own copy')).toHaveCount(2);
  expect(await (await request.get(`${sites.private.url}/robots.txt`)).text()).toContain('Disallow: /');
  expect(await (await request.get(`${sites.private.url}/sitemap.xml`)).text()).not.toContain('digest.html');
  for (const path of ['/sw.js', '/downloads/postil.zip'])
    expect((await request.get(sites.private.url + path)).status(), path).toBe(404);
});

test('the page on reading offline offers no download', async ({ page }) => {
  await page.goto(`${sites.private.url}/offline.html`);
  await expect(page.getByText(/This is a private build/)).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: /Download/ })).toHaveCount(0);
});

test('no axe violation, light and dark, wide and on a phone', async ({ page }) => {
  test.setTimeout(120_000);
  for (const [width, colorScheme] of [
    [1440, 'light'],
    [390, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    for (const address of [copy, digest]) {
      await page.goto(address);
      expect(await violationsOn(page), `${address} ${colorScheme}`).toEqual([]);
    }
  }
});
