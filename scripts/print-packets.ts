/** Prints packets of a finished site as PDF, in a Chromium that is there. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism, freemem } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { replaceFile } from '../src/library/disk.ts';
import type { PacketOrder } from '../src/model/packet.ts';
import { sizeWords } from '../src/model/size.ts';
import type { PacketVariant } from '../src/model/urls.ts';
import { bundleClassic } from '../src/offline/bundle.ts';
import { fontSheet } from '../src/packet/fonts.ts';
import { paperOf, variantWords } from '../src/packet/paper.ts';
import { digestOf } from '../src/packet/printed-from.ts';
import { launch, printPage, versionOf, type Printer } from './print-page.ts';
import { say } from './process.ts';

/** One PDF. */
export interface PrintJob {
  /** What it is called when something is said of it. */
  readonly name: string;
  /** The packet’s page, from the site’s root. */
  readonly path: string;
  readonly variant: PacketVariant;
  /** The file. */
  readonly to: string;
}

/** PDFs that were printed before, by digests of what they were printed from; for all builds of this checkout. */
const CACHE = '.cache/packets';

/** What is said where there is none to print with. */
export const NO_CHROMIUM = 'Install Chromium or Chrome, or name one: POSTIL_CHROMIUM=/path/to/it.';

/** What a browser needs of memory to print one, in bytes. */
const MEMORY = 700_000_000;

/**
 * Prints packets, those that have not changed from the cache. A file is put in its place whole or not at all.
 * @param folder the finished site
 * @param executable the Chromium
 * @throws what is wrong with a packet, so that it cannot be printed
 */
export async function printPackets(folder: string, jobs: readonly PrintJob[], executable: string): Promise<void> {
  if (jobs.length === 0) return;
  const press = await openPress(folder, executable);
  const waiting = [...jobs];
  const worker = async () => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) await press.print(job);
  };
  const workers = Math.max(1, Math.min(jobs.length, availableParallelism(), Math.floor(freemem() / MEMORY)));
  try {
    await Promise.all(Array.from({ length: workers }, worker));
  } finally {
    await press.close();
  }
}

interface Press {
  readonly print: (job: PrintJob) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Makes ready what all packets are printed with; a browser is started when the first is not in the cache. */
async function openPress(folder: string, executable: string): Promise<Press> {
  const [script, fonts, browser] = await Promise.all([
    bundleClassic('src/browser/packet.ts'),
    fontSheet(),
    versionOf(executable),
  ]);
  let started: Promise<Printer> | undefined;
  const print = async ({ name, path, variant, to }: PrintJob) => {
    const order: PacketOrder = { paper: paperOf(variant), fonts, path };
    const html = await readFile(join(folder, path), 'utf8');
    const kept = join(CACHE, `${digestOf({ ...order, html, script, browser })}.pdf`);
    if (!existsSync(kept)) {
      started ??= launch(executable);
      const address = pathToFileURL(resolve(folder, `.${path}`)).href;
      const printed = await printPage(await started, address, script, order).catch(({ message }: Error) => message);
      const fault = typeof printed === 'string' ? printed : printed.faults[0];
      if (typeof printed === 'string' || fault !== undefined)
        throw new Error(`${inWords(name, variant)} cannot be printed: ${fault}.`);
      await replaceFile(kept, printed.pdf);
      say(`Printed ${inWords(name, variant)}: ${printed.pages} pages, ${sizeWords(printed.pdf.length)}.`);
    }
    await replaceFile(to, await readFile(kept));
  };
  return { print, close: async () => (await started)?.close() };
}

const inWords = (name: string, variant: PacketVariant): string => `${name}, ${variantWords(variant)}`;
