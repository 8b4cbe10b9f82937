/**
 * How soon the first result of a first search stands on the page, from a disk and over http, side by side in one run:
 * `node bench/first-result.ts [FOLDER] [WORDS] [ROUNDS]`, for a built site. The bar: from a disk within 1.5 times of http.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, firefox, type Browser, type BrowserContextOptions } from '@playwright/test';
import sirv from 'sirv';
import { chromiumLaunch, firefoxContext, firefoxLaunch, hasFirefox } from '../e2e/browsers.ts';

const BAR = 1.5;

interface Sent {
  readonly path: string;
  readonly bytes: number;
}

const [folder = 'dist', words = 'minsk', count = '15'] = process.argv.slice(2);
const rounds = Number(count);
const sent: Sent[] = [];
const files = sirv(folder, { setHeaders: (_response, path, { size }) => void sent.push({ path, bytes: size }) });
const server = createServer(files).listen(0, 'localhost', () => void compareAll());

async function compareAll(): Promise<void> {
  const { port } = server.address() as AddressInfo;
  const places = { http: `http://localhost:${port}/`, disk: pathToFileURL(join(folder, '/')).href };
  console.log(`The first result for “${words}” in ${folder}, median of ${rounds}:`);
  await compare('Chromium', await chromium.launch(chromiumLaunch), {}, places);
  if (hasFirefox()) await compare('Firefox', await firefox.launch(firefoxLaunch), firefoxContext, places);
  else console.log('There is no Firefox.');
  server.close();
}

async function compare(
  name: string,
  browser: Browser,
  options: BrowserContextOptions,
  places: { http: string; disk: string },
): Promise<void> {
  const first = (home: string) => firstResult(browser, options, home);
  await first(places.disk);
  sent.length = 0;
  await first(places.http);
  const loaded = sent.splice(0).filter(({ path }) => /^\/(?:search\/|assets\/search\.)/.test(path));
  const times = { http: [] as number[], disk: [] as number[] };
  for (let round = 0; round < rounds; round++)
    for (const place of round % 2 === 0 ? (['http', 'disk'] as const) : (['disk', 'http'] as const))
      times[place].push(await first(places[place]));
  await browser.close();
  const [http, disk] = [median(times.http), median(times.disk)];
  const bytes = loaded.reduce((sum, each) => sum + each.bytes, 0);
  console.log(
    `${name}: http ${http.toFixed(0)} ms, disk ${disk.toFixed(0)} ms, ${(disk / http).toFixed(2)} times ` +
      `(bar ${BAR}); ${loaded.length} files of the search with ${(bytes / 1000).toFixed(1)} kB, not compressed`,
  );
  if (disk / http > BAR) process.exitCode = 1;
}

/** Milliseconds from the beginning of the navigation, in a context where nothing is cached. */
async function firstResult(browser: Browser, options: BrowserContextOptions, home: string): Promise<number> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('#results .found') === null) return;
      performance.mark('first result');
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${home}search.html?${new URLSearchParams({ q: words })}`);
  const time = await page.waitForFunction(() => performance.getEntriesByName('first result')[0]?.startTime);
  const milliseconds = await time.jsonValue();
  await context.close();
  return milliseconds ?? Infinity;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
