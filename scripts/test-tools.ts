/** What the tests need beside the packages: browsers, and programs that look at what is built. */
import { ensureJava, findFirefox, findShell } from './browser.ts';
import { ensureEpubTools } from './epub-tools.ts';
import { ensureJing } from './jing.ts';
import { ensurePdfTools } from './pdf-tools.ts';

export interface Browsers {
  readonly chromium: string;
  readonly firefox: string | undefined;
}

/** Installs what is missing, one after the other, as apt wants it. @throws when there is no Chromium, once all else is there */
export async function ensureTestTools(): Promise<Browsers> {
  const [chromium] = await Promise.allSettled([findShell()]);
  const firefox = await findFirefox();
  await ensureJava();
  await ensureEpubTools();
  await ensureJing();
  await ensurePdfTools();
  if (chromium.status === 'rejected') throw chromium.reason;
  return { chromium: chromium.value, firefox };
}
