/** What tests of keeping pages have at hand: a host of their own, and a look into what is kept. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { violationsOn } from './axe.ts';
import { startHost, type Host } from './fixtures/host.ts';

export const cimbala = '/op-eds/revising-the-topspin.html';
export const nato = '/organizations/nato.html';
/** Keeping everything takes its time on a busy machine. */
export const long = { timeout: 60_000 };

interface Places {
  /** A folder of the test’s own. */
  readonly folder: string;
  /** Serves that folder. */
  readonly host: Host;
}

export const test = base.extend<Places>({
  folder: async ({ browserName }, use, { testId }) => {
    const folder = join('.cache/keep', browserName, testId);
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  host: async ({ folder }, use) => {
    const host = await startHost(folder);
    await use(host);
    host.stop();
  },
});

/** The files kept in the site’s caches, `/people/x.html`, sorted. */
export async function kept(page: Page): Promise<string[]> {
  const addresses = await page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('postil http'));
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  return addresses.toSorted();
}

/** How many versions of the site are on the device. */
export function versions(page: Page): Promise<number> {
  return page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('postil http')).length);
}

/** Goes to a page and waits until it is kept, with all that it is shown with: each part comes in its own time. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const parts = await partsOf(page);
  await expect.poll(() => kept(page), long).toEqual(expect.arrayContaining(parts));
}

/** The page, what it has loaded, and the style sheets that stand in it. */
function partsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    const sheets = document.querySelector<HTMLElement>('style[data-sheets]')?.dataset['sheets']?.split(', ') ?? [];
    return [location.href, ...loaded, ...sheets].map((part) => new URL(part, location.href).pathname);
  });
}

export async function expectAccessible(page: Page): Promise<void> {
  expect(await violationsOn(page)).toEqual([]);
}

export function keepButton(page: Page): Locator {
  return page.getByRole('button', { name: /^Keep everything/ });
}
