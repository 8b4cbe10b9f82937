/** How soon the first result of a search stands on a page that nothing is kept of. */
import type { Browser, BrowserContextOptions } from '@playwright/test';

/** Milliseconds from the beginning of the navigation until something is in the list of results. */
export async function firstResult(browser: Browser, options: BrowserContextOptions, address: string): Promise<number> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('#results .found') === null) return;
      performance.mark('first result');
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(address);
  const time = await page.waitForFunction(() => performance.getEntriesByName('first result')[0]?.startTime);
  const milliseconds = await time.jsonValue();
  await context.close();
  return milliseconds ?? Infinity;
}
