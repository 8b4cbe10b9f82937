/** The search page, as a test uses it. */
import { type Page } from '@playwright/test';

/** A result as it is shown: its address from the site’s root, and those of its passages. */
export interface Shown {
  readonly href: string;
  readonly passages: readonly string[];
}

/** Waits until the search page has answered the search for these words. */
export async function answered(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (sought) =>
      (new URLSearchParams(location.search).get('q') ?? '').trim() === sought.trim() &&
      document.getElementById('results')?.ariaBusy === 'false',
    words,
  );
}

/** Types words into the field of the search page and waits for what is found. */
export async function typeSearch(page: Page, words: string): Promise<void> {
  await page.locator('#search input').fill(words);
  await answered(page, words);
}

/** The same without the pause in which more might be typed. */
export async function enterSearch(page: Page, words: string): Promise<void> {
  await page.locator('#search input').fill(words);
  await page.keyboard.press('Enter');
  await answered(page, words);
}

/** The first results on the search page, in the order in which they stand. */
export async function firstResults(page: Page, home: string, count: number): Promise<Shown[]> {
  const results = await page.locator('#results .found').evaluateAll(
    (items, most) =>
      items.slice(0, most).map((item) => ({
        href: item.querySelector<HTMLAnchorElement>('.found-title a')?.href ?? '',
        passages: [...item.querySelectorAll<HTMLAnchorElement>('.passages a')].map((link) => link.href),
      })),
    count,
  );
  const fromRoot = (address: string) => address.replace(home, '');
  return results.map(({ href, passages }) => ({ href: fromRoot(href), passages: passages.map(fromRoot) }));
}
