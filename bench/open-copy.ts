/**
 * How long the page does not answer while a text of 1 MB is pasted, opened and read through: `node bench/open-copy.ts [FOLDER]`, for a
 * built site, in Chromium, from a disk. The bar: no task of the page over 50 ms (https://www.w3.org/TR/longtasks-1/), on an idle core.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { chromiumLaunch } from '../e2e/browsers.ts';
import { anchorsFrom, slug } from '../e2e/copying.ts';
import { randomNumbers } from '../src/anchoring/damage.ts';
import { madeCopy, textOf } from '../e2e/fixtures/own-copy.ts';
import { syntheticProse } from './synthetic.ts';

const BAR = 50;
const LETTERS = 1_000_000;

const [folder = 'dist'] = process.argv.slice(2);
const browser = await chromium.launch(chromiumLaunch);
const filler = syntheticProse(LETTERS, randomNumbers(1)).replaceAll(/((?:[^.]*\.){5}) /g, '$1\n\n');
await measure('a copy of an op-ed, and much beside', `op-eds/${slug}.html`, async (page) => {
  await page.getByRole('button', { name: 'Open your copy' }).click();
  await page.locator('#copy-text').waitFor();
  return `${textOf(madeCopy(anchorsFrom(folder)))}\n\n${filler}`;
});
await measure('any text', 'annotate.html', async () => `NATO was there.\n\n${filler}`);
await browser.close();

/** Opens a text on a page, and tells the longest tasks, one figure for each thing that is done. */
async function measure(what: string, path: string, prepare: (page: Page) => Promise<string>): Promise<void> {
  const page = await browser.newPage();
  await page.goto(new URL(path, pathToFileURL(join(folder, '/'))).href);
  const text = await prepare(page);
  // The clipboard is filled before anything is measured, as it is when a reader pastes.
  const clipboard = await page.evaluateHandle((held) => {
    const data = new DataTransfer();
    data.setData('text/plain', held);
    return data;
  }, text);
  await watch(page);
  await page.locator('#copy-text').evaluate((field, clipboardData) => {
    field.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }));
  }, clipboard);
  await page.locator('#copy-heading').waitFor({ timeout: 60_000 });
  await page.locator('.copy-bar [role=status]:not(:empty)').waitFor();
  await told(`${what}: opening`, page);
  await page.keyboard.press('End');
  for (let jump = 0; jump < 20; jump++) await page.keyboard.press('PageUp');
  await told(`${what}: reading through it`, page);
  await page.locator('.copy-report > summary').click();
  await told(`${what}: its report`, page);
  await page.close();
}

async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const note = ({ duration }: PerformanceEntry) => performance.mark('task', { detail: duration });
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type: 'longtask' });
  });
}

/** The page answers when it has drawn; what was long until then has been noted. */
async function told(what: string, page: Page): Promise<void> {
  const longest = await page.evaluate(async () => {
    for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
    const durations = performance.getEntriesByName('task').map((mark) => Number((mark as PerformanceMark).detail));
    performance.clearMarks('task');
    return Math.max(0, ...durations);
  });
  console.log(
    `${what}: ${longest === 0 ? `no task over ${BAR} ms` : `longest task ${longest.toFixed(0)} ms (bar ${BAR})`}`,
  );
  if (longest > BAR) process.exitCode = 1;
}
