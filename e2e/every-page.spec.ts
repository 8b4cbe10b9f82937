import { expect, test, type Page } from '@playwright/test';
import { axeOn, violationsOn } from './axe.ts';
import { pagesOf } from './pages.ts';
import { sites } from './sites.ts';

/** So many pages are opened in one tab: a tab for each takes longer than the page. */
const AT_ONCE = 40;
/** Axe looks at one page in so many: `accessible.spec.ts` looks at one of each kind thoroughly, and `site/html.test.ts` at the markup of all. */
const LOOKED_AT = 4;

/** Pages of one site, for a browser may still ask for the icon of the page before. */
const batches = [sites.real, sites.songs].flatMap(({ folder, url }) => {
  const addresses = pagesOf(folder).map((path) => url + path);
  return Array.from({ length: Math.ceil(addresses.length / AT_ONCE) }, (_, index) =>
    addresses.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
});

/** Contrast takes axe most of its time, and is the same on all pages of a kind. */
const violations = (page: Page) => violationsOn(page, axeOn(page).disableRules('color-contrast'));

/** What a page does that none should: messages, requests to another host, and, where axe looks, violations of its rules. */
async function faultsOf(page: Page, address: string, looked: boolean): Promise<unknown[]> {
  const faults: unknown[] = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(address).origin)) faults.push(request.url());
  });
  await page.goto(address);
  if (looked) faults.push(...(await violations(page)));
  page.removeAllListeners();
  return faults;
}

for (const batch of batches)
  test(`${batch[0]} and ${batch.length - 1} more are silent, ask no other host, and are accessible`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    for (const [index, address] of batch.entries())
      expect.soft(await faultsOf(page, address, index % LOOKED_AT === 0), address).toEqual([]);
  });
