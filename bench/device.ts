/**
 * How an op-ed comes up on a phone, beside the bare page of the same text, in alternation: `node bench/device.ts [FOLDER] [ROUNDS]`,
 * for a built site. The bars: the largest paint within 1.1 times of the bare page’s, nothing blocked, nothing shifted.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { chromiumLaunch } from '../e2e/browsers.ts';
import { barePage } from './device/bare.ts';
import { paintedOn, type Painted } from './device/painted.ts';
import { slowedPage } from './device/phone.ts';
import { serve } from './device/serve.ts';
import { median } from './device/median.ts';

const BAR = 1.1;

const [folder = 'dist', rounds = '11'] = process.argv.slice(2);
const opEds = readdirSync(join(folder, 'op-eds')).filter((file) => file.endsWith('.html'));
const bareOf = (file: string) => barePage(readFileSync(join(folder, 'op-eds', file), 'utf8'));
const host = await serve(folder, new Map(opEds.map((file) => [`/bare/${file}`, bareOf(file)])));
const browser = await chromium.launch(chromiumLaunch);
for (const file of opEds) await compare(browser, file);
await browser.close();
host.close();

async function compare(opened: Browser, file: string): Promise<void> {
  const pages = { ours: `${host.url}/op-eds/${file}`, bare: `${host.url}/bare/${file}` };
  const times: Record<keyof typeof pages, Painted[]> = { ours: [], bare: [] };
  for (const address of Object.values(pages)) await painted(opened, address);
  for (let round = 0; round < Number(rounds); round++)
    for (const which of round % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const))
      times[which].push(await painted(opened, pages[which]));
  const [ours, bare] = [
    median(times.ours.map(({ largest }) => largest)),
    median(times.bare.map(({ largest }) => largest)),
  ];
  const blocked = median(times.ours.map((each) => each.blocked));
  const shifted = Math.max(...times.ours.map((each) => each.shifted));
  console.log(
    `${file}: largest paint (${times.ours.at(-1)?.element}) ${ours.toFixed(0)} ms, bare (${times.bare.at(-1)?.element}) ${bare.toFixed(0)} ms, ` +
      `${(ours / bare).toFixed(2)} times (bar ${BAR}); blocked ${blocked.toFixed(0)} ms (bar 0), at the bare page ` +
      `${median(times.bare.map((each) => each.blocked)).toFixed(0)}; shifted ${shifted.toFixed(4)} (bar 0)`,
  );
  if (ours / bare > BAR || blocked > 0 || shifted > 0) process.exitCode = 1;
}

async function painted(opened: Browser, address: string): Promise<Painted> {
  const { context, page } = await slowedPage(opened);
  await page.goto(address, { waitUntil: 'load' });
  const result = await paintedOn(page);
  await context.close();
  return result;
}
