/**
 * How soon the first result of a first search stands on the page, from a disk and over http, beside ordinary Pagefind over http with
 * the same texts: `node bench/first-result.ts [OP-EDS] [FOLDER] [ROUNDS]`. The pages are those of a built site, the index is of so many
 * op-eds made by rule. The bar: from a disk no later than ordinary Pagefind over http.
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, firefox, type Browser, type BrowserContextOptions } from '@playwright/test';
import { chromiumLaunch, firefoxContext, firefoxLaunch, hasFirefox } from '../e2e/browsers.ts';
import { buildLibrary } from '../src/library/join.ts';
import type { SearchContents } from '../src/model/search.ts';
import { searchContents, searchFiles } from '../src/search/files.ts';
import { recordHtml } from '../src/search/record-html.ts';
import { recordsOf } from '../src/search/records.ts';
import { firstResult } from './device/first-result.ts';
import { median } from './device/median.ts';
import { ordinaryPage, writeOrdinary } from './device/ordinary.ts';
import { serve } from './device/serve.ts';
import { wordIn } from './device/word-in.ts';
import { syntheticCollection } from './synthetic.ts';

const BAR = 1;
const CLAIMS = 100;
/** A word that one of so many op-eds has. */
const SELDOM = 200;

const [count = '20000', built = 'dist', rounds = '15'] = process.argv.slice(2);
const folder = `.cache/bench/first-result`;
const word = await write();
const query = `?${new URLSearchParams({ q: word })}`;
const host = await serve(folder, new Map([['/ordinary.html', ordinaryPage]]));
const places = {
  disk: `${pathToFileURL(join(folder, 'search.html')).href}${query}`,
  http: `${host.url}/search.html${query}`,
  ordinary: `${host.url}/ordinary.html${query}`,
};
console.log(`The first result for “${word}” among ${count} op-eds, median of ${rounds}:`);
await compare('Chromium', await chromium.launch(chromiumLaunch), {});
if (hasFirefox()) await compare('Firefox', await firefox.launch(firefoxLaunch), firefoxContext);
else console.log('There is no Firefox.');
host.close();

/** Writes the two indexes, and the page that searches ours; gives the word to look for. */
async function write(): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  for (const part of ['assets', 'search.html', 'icon.svg'])
    await cp(join(built, part), join(folder, part), { recursive: true });
  const { value: library } = buildLibrary(syntheticCollection(Number(count), CLAIMS));
  if (library === undefined) throw new Error('The synthetic collection has an error.');
  const records = recordsOf(library);
  const { language } = library.site;
  const pages = records.values().map((record) => [`/${record.href}`, recordHtml(record, language, 'x')] as const);
  await writeOrdinary(pages, join(folder, 'pagefind'));
  await tell(await searchContents(library));
  for (const [path, { code }] of await searchFiles(library)) {
    const file = join(folder, 'search', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, code());
  }
  return wordIn(
    records.map(({ parts }) => parts.map(({ text }) => text).join(' ')),
    Math.ceil(Number(count) / SELDOM),
  );
}

/** The page says what the files of the search are called, and announces some. */
async function tell(contents: SearchContents): Promise<void> {
  const file = join(folder, 'search.html');
  const page = await readFile(file, 'utf8');
  const told = page
    .replace(/ data-contents="[^"]*"/, () => ` data-contents="${JSON.stringify(contents).replaceAll('"', '&quot;')}"`)
    .replace(/(?<="search\/)(core|head|table)\.\w+\.js/g, (_, name: 'core' | 'head' | 'table') => contents[name]);
  if (told === page) throw new Error('The page does not say what the files of its search are called.');
  await writeFile(file, told);
}

async function compare(name: string, browser: Browser, options: BrowserContextOptions): Promise<void> {
  const order = ['disk', 'http', 'ordinary'] as const;
  const times = { disk: [] as number[], http: [] as number[], ordinary: [] as number[] };
  for (const place of order) await firstResult(browser, options, places[place]);
  for (let round = 0; round < Number(rounds); round++)
    for (const place of round % 2 === 0 ? order : order.toReversed())
      times[place].push(await firstResult(browser, options, places[place]));
  await browser.close();
  const [disk, http, ordinary] = [median(times.disk), median(times.http), median(times.ordinary)];
  console.log(
    `${name}: disk ${disk.toFixed(0)} ms, http ${http.toFixed(0)} ms, ordinary Pagefind over http ${ordinary.toFixed(0)} ms; ` +
      `disk ${(disk / ordinary).toFixed(2)} times of that (bar ${BAR}), http ${(http / ordinary).toFixed(2)}`,
  );
  if (disk / ordinary > BAR) process.exitCode = 1;
}
