/** A phone on a slow line, as Lighthouse has it: https://github.com/GoogleChrome/lighthouse/blob/main/core/config/constants.js */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';

/** How it is held, in CSS pixels. */
export const phone = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
} satisfies BrowserContextOptions;

/** As many times slower is its processor than this machine’s. */
export const SLOWER = 4;

/** “Slow 4G” as it is imposed on each request: milliseconds, and bytes a second. */
const line = { offline: false, latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 84_375 };

/** A page in a new context where nothing is kept, slowed down; in Chromium, which alone can be. */
export async function slowedPage(browser: Browser): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', line);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return { context, page };
}
