/** How soon the first result of a search stands on a page that nothing is kept of. */
import type { Browser, BrowserContextOptions } from '@playwright/test';

const SAID = 'First result after';

/** Milliseconds from the beginning of the navigation until something is in the list of results. */
export async function firstResult(browser: Browser, options: BrowserContextOptions, address: string): Promise<number> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  // Playwright’s own questions to a page would run in it meanwhile, so the page says by itself when it is done.
  await page.addInitScript((said) => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('#results .found') === null) return;
      console.log(said, performance.now());
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  }, SAID);
  const told = page.waitForEvent('console', (message) => message.text().startsWith(SAID));
  await page.goto(address, { waitUntil: 'commit' });
  const milliseconds = Number((await told).text().slice(SAID.length));
  await context.close();
  return milliseconds;
}
