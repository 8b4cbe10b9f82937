import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { pagesOf } from './pages.ts';
import { sites } from './sites.ts';

/** So many pages are looked at in one tab: opening one for each takes longer than looking. */
const AT_ONCE = 15;

const addresses = [sites.real, sites.songs].flatMap(({ folder, url }) => pagesOf(folder).map((path) => url + path));
const batches = Array.from({ length: Math.ceil(addresses.length / AT_ONCE) }, (_, index) =>
  addresses.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
);

/** Contrast takes axe most of its time, and is the same on all pages of a kind: `accessible.spec.ts` looks at one of each. */
const axe = (page: Page) => new AxeBuilder({ page }).disableRules('color-contrast').analyze();

/** What a page does that none should: violations of axe’s rules, messages, requests to another host. */
async function faultsOf(page: Page, address: string): Promise<unknown[]> {
  const faults: unknown[] = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(address).origin)) faults.push(request.url());
  });
  await page.goto(address);
  faults.push(...(await axe(page)).violations);
  page.removeAllListeners();
  return faults;
}

for (const batch of batches)
  test(`${batch[0]} and ${batch.length - 1} more are accessible, silent, and ask no other host`, async ({ page }) => {
    test.setTimeout(240_000);
    for (const address of batch) expect.soft(await faultsOf(page, address), address).toEqual([]);
  });
