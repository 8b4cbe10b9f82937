/** `npm run screenshots`: makes the README's pictures, one wide and one of a phone, from a fresh build. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { mkdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import sirv from 'sirv';
import { buildSite } from './build-site.ts';
import { findChromium } from './browser.ts';
import { say } from './process.ts';

const FOLDER = 'docs/pictures';
const pictures = [
  { name: 'wide', width: 1440, height: 1000, at: '#p5', open: undefined },
  { name: 'phone', width: 390, height: 780, at: '#p1', open: '#r-g-security-dilemma' },
];

if (!(await buildSite())) process.exit(1);
const server = createServer(sirv('dist')).listen(0);
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
await mkdir(FOLDER, { recursive: true });
for (const { name, width, height, at, open } of pictures) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
  await page.goto(`http://localhost:${port}/op-eds/revising-the-topspin.html`);
  await page.evaluate(() => document.fonts.ready);
  await page.locator(at).evaluate((paragraph) => paragraph.scrollIntoView());
  if (open !== undefined) await page.locator(open).click();
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  say(`${FOLDER}/${name}.png`);
}
await browser.close();
server.close();
