/**
 * How soon the line of time can be used: `node bench/chronology.ts [DATES] [ROUNDS]`. Builds a collection with so many dated
 * entries, a third of them in one year, and opens its chronology in Chromium. The bar, 100 ms each:
 * how long the page is ever busy while it loads, and what a choice, and a step nearer, take until the next frame.
 */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import sirv from 'sirv';
import { randomNumbers } from '../src/anchoring/damage.ts';
import { chromiumLaunch } from '../e2e/browsers.ts';
import { syntheticCollection } from './synthetic.ts';

const BAR = 100;

const [dates = '1000', rounds = '9'] = process.argv.slice(2);
const folder = '.cache/bench/chronology';
const site = join(folder, 'site');
await writeCollection(Number(dates));
execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
  env: {
    ...process.env,
    POSTIL_CONTENT: join(folder, 'content'),
    POSTIL_OUT: site,
    POSTIL_CACHE: join(folder, 'cache'),
  },
  stdio: 'inherit',
});
const page = readFileSync(join(site, 'chronology.html'));
console.log(`${dates} dates: ${kilobytes(page.length)}, ${kilobytes(brotliCompressSync(page).length)} with brotli`);
const server = createServer(sirv(site)).listen(0, 'localhost');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
const browser = await chromium.launch(chromiumLaunch);
const times = [];
for (let round = 0; round < Number(rounds); round++) times.push(await measured());
await browser.close();
server.close();
for (const what of ['painted', 'busy', 'choice', 'nearer'] as const) {
  const median = times.map((time) => time[what]).toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
  console.log(`${what}: ${median.toFixed(0)} ms`);
  if (what !== 'painted' && median > BAR) process.exitCode = 1;
}

async function writeCollection(count: number): Promise<void> {
  const random = randomNumbers(42);
  const files = syntheticCollection(2);
  const own = Array.from({
    length: Math.max(0, count - files.filter(({ path }) => path.startsWith('concepts/')).length - 2),
  });
  const kinds = ['people', 'treaties', 'events', 'organizations'];
  for (const [index] of own.entries()) {
    const year = random() < 0.4 ? 1991 : 1900 + Math.floor(random() * 125);
    const when = index % 5 === 0 ? `${year}/${year + 1 + (index % 12)}` : `${year}-0${1 + (index % 9)}-1${index % 10}`;
    files.push({
      path: `${kinds[index % kinds.length] ?? ''}/thing-${index}.md`,
      text: `---\nname: Thing number ${index}\ndates: [{ what: begun, when: ${when} }]\nsummary: Made by rule.\nsources: [source]\n---\n\nBy rule.\n`,
    });
  }
  await rm(folder, { recursive: true, force: true });
  for (const { path, text } of files) {
    const file = join(folder, 'content', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** Milliseconds: until the first paint; of the longest task until the page is loaded (0 below 50); from a choice, and from a step nearer, to the next frame. */
async function measured() {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const opened = await context.newPage();
  await opened.goto(`http://localhost:${port}/chronology.html`);
  const result = await opened.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const timed = async (act: () => void) => {
      await frame();
      const start = performance.now();
      act();
      await frame();
      return performance.now() - start;
    };
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'longtask', buffered: true });
    const tasks = observer.takeRecords().map(({ duration }) => duration);
    const click = (selector: string) => () => document.querySelector<HTMLElement>(selector)?.click();
    return {
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
      busy: Math.max(0, ...tasks),
      choice: await timed(click('[name=kind][value=events]')),
      nearer: await timed(click('[data-act=in]')),
    };
  });
  await context.close();
  return result;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
