/** One packet in a Chromium: its page from disk, laid out on pages by a script of ours, as PDF. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Browser } from '@playwright/test';
import type { PacketOrder, PacketPages } from '../src/model/packet.ts';
import { stablePdf } from '../src/packet/stable-pdf.ts';

export type Printer = Browser;

/** Starts a browser that prints. Letters stand where the font has them, and not at whole pixels. */
export async function launch(executablePath: string): Promise<Printer> {
  // Most builds print nothing anew, and it is slow to load.
  const { chromium } = await import('@playwright/test');
  return chromium.launch({ executablePath, args: ['--font-render-hinting=none'] });
}

/** What a browser says of its version. */
export async function versionOf(executable: string): Promise<string> {
  return (await promisify(execFile)(executable, ['--version'])).stdout.trim();
}

export interface PrintedPage extends PacketPages {
  readonly pdf: Uint8Array;
}

/**
 * Prints a packet.
 * @param address its page, a file
 * @param script the bundle of `src/browser/packet.ts`
 * @returns the PDF; when there are faults it is not to be used
 * @throws what keeps it from being laid out at all
 */
export async function printPage(
  printer: Printer,
  address: string,
  script: string,
  order: PacketOrder,
): Promise<PrintedPage> {
  // What the page loads is for readers; the policy that keeps others’ scripts out would keep this one out too.
  const context = await printer.newContext({ bypassCSP: true });
  try {
    await context.route(/\.js$/, (route) => route.abort());
    const page = await context.newPage();
    await page.emulateMedia({ media: 'print' });
    await page.goto(address);
    await page.addScriptTag({ content: script });
    const laidOut = await page.evaluate((given) => window.layOutPacket(given), order);
    const options = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true };
    return { ...laidOut, pdf: stablePdf(await page.pdf(options)) };
  } finally {
    await context.close();
  }
}
