/** What a page costs its reader: on a slow phone, with nothing kept from before. */
import type { Browser, Page, Request } from '@playwright/test';
import { paintedOn } from '../device/painted.ts';
import { slowedPage } from '../device/phone.ts';
import type { SearchSteps } from '../builders/builder.ts';

export interface Load {
  readonly requests: number;
  /** As they were sent, heads and all. */
  readonly bytes: number;
}

export interface PageCost extends Load {
  /** Milliseconds to the largest paint. */
  readonly largest: number;
  /** Milliseconds by which tasks were longer than 50 each. */
  readonly blocked: number;
  /** The sum of all layout shifts. */
  readonly shifted: number;
}

export interface SearchCost extends Load {
  /** Milliseconds from the tap on the search until the first result stands there, the words given at once. */
  readonly first: number;
}

export async function pageCost(browser: Browser, address: string): Promise<PageCost> {
  const { context, page } = await slowedPage(browser);
  const loaded = await watchLoads(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  const { largest, blocked, shifted } = await paintedOn(page);
  const load = await loaded();
  await context.close();
  return { ...load, largest, blocked, shifted };
}

/** Searches from a page that has come to rest. */
export async function searchCost(
  browser: Browser,
  address: string,
  { open, field, result }: SearchSteps,
  words: string,
): Promise<SearchCost> {
  const { context, page } = await slowedPage(browser);
  await page.goto(address, { waitUntil: 'networkidle' });
  const loaded = await watchLoads(page);
  await page.evaluate(markSearch, { open, result });
  await page.locator(open).click();
  await page.locator(field).fill(words);
  const found = await page.waitForFunction(() => performance.getEntriesByName('first result')[0]?.startTime);
  const first = (await found.jsonValue()) ?? NaN;
  const asked = await page.evaluate(() => performance.getEntriesByName('search')[0]?.startTime ?? NaN);
  const load = await loaded();
  await context.close();
  return { ...load, first: first - asked };
}

/** In the page: notes when the search is tapped, and when something is found. */
function markSearch({ open, result }: Pick<SearchSteps, 'open' | 'result'>): void {
  const noteTap = (): void => void performance.mark('search');
  document.querySelector(open)?.addEventListener('click', noteTap, { capture: true, once: true });
  new MutationObserver((_, observer) => {
    if (document.querySelector(result) === null) return;
    performance.mark('first result');
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

/** @returns what a page and its workers have loaded since */
async function watchLoads(page: Page): Promise<() => Promise<Load>> {
  const sizes: ReturnType<Request['sizes']>[] = [];
  page.on('requestfinished', (request) => sizes.push(request.sizes()));
  // What is kept by a service worker is not sent, and what that fetches for later is not the page’s.
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.setBypassServiceWorker', { bypass: true });
  return async () => {
    const all = await Promise.all(sizes);
    const bytes = all.reduce((sum, each) => sum + each.responseHeadersSize + each.responseBodySize, 0);
    return { requests: all.length, bytes };
  };
}
