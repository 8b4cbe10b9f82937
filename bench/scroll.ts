/**
 * How an op-ed with very many glosses answers: `node bench/scroll.ts [GLOSSES]`. Builds one, scrolls through it with the wheel in
 * Chromium, on a wide page and on a phone’s, and opens a gloss. The bar: no task over 50 ms, at this machine’s speed; how it is
 * where all takes four times as long is told beside.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { chromiumLaunch } from '../e2e/browsers.ts';
import { buildSite } from '../scripts/build-site.ts';
import { crowdOf } from './device/crowd.ts';
import { phone, SLOWER } from './device/phone.ts';
import { serve } from './device/serve.ts';
import { longestTask, watchTasks } from './device/tasks.ts';

const BAR = 50;
const STEP = 600; // pixels

const [glosses = '500', built] = process.argv.slice(2);
const folder = '.cache/bench/scroll';
const site = built ?? join(folder, 'site');
if (built === undefined) await build();
const host = await serve(site);
const browser = await chromium.launch(chromiumLaunch);
for (const [name, options] of [
  ['wide', { viewport: { width: 1440, height: 900 } }],
  ['phone', phone],
] as const)
  for (const slower of [1, SLOWER]) await measure(browser, name, options, slower);
await browser.close();
host.close();

async function build(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of crowdOf(Number(glosses))) {
    const file = join(folder, 'content', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  if (!(await buildSite({ to: site, content: join(folder, 'content') }))) throw new Error('It could not be built.');
}

async function measure(opened: Browser, name: string, options: BrowserContextOptions, slower: number): Promise<void> {
  const context = await opened.newContext(options);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.goto(`${host.url}/op-eds/crowd.html`, { waitUntil: 'load' });
  await watchTasks(page);
  const loading = await longestTask(page);
  await scrollThrough(page);
  const scrolling = await longestTask(page);
  await page
    .locator('.text .lemma')
    .nth(Number(glosses) / 4)
    .click();
  const opening = await longestTask(page);
  await context.close();
  console.log(
    `${glosses} glosses, ${name}${slower === 1 ? '' : `, ${slower} times slower`}: longest task while loading ${told(loading)}, ` +
      `scrolling ${told(scrolling)}, opening a gloss ${told(opening)}${slower === 1 ? ` (bar ${BAR} for the last two)` : ''}`,
  );
  if (slower === 1 && Math.max(scrolling, opening) > BAR) process.exitCode = 1;
}

/** With a real wheel, as fast as frames are drawn. */
async function scrollThrough(page: Page): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await page.mouse.move(width / 2, height / 2);
  const steps = await page.evaluate((step) => document.documentElement.scrollHeight / step, STEP);
  for (let step = 0; step < steps; step++) {
    await page.mouse.wheel(0, STEP);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

function told(milliseconds: number): string {
  return milliseconds === 0 ? 'none' : `${milliseconds.toFixed(0)} ms`;
}
