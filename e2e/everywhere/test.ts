/**
 * Readers’ journeys wherever the site may lie: at the root of a host, below a path, or on a disk with no network. After each
 * journey: the browser has complained of nothing, and nothing outside the site’s folder was asked for.
 */
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { addressOf, type Place } from './places.ts';

export { expect };

interface Options {
  readonly place: Place;
}

interface Fixtures {
  /** Where the site lies; every address begins with it. */
  readonly home: string;
  /** What the browser has complained of so far. */
  readonly complaints: string[];
  /** The addresses that were asked for so far. */
  readonly asked: string[];
  /** Opens a page of the site, `people/x.html`. */
  readonly open: (path: string) => Promise<void>;
}

export const test = base.extend<Options & Fixtures>({
  place: ['root', { option: true }],
  home: async ({ place }, use) => use(addressOf(place)),
  complaints: async ({ context }, use) => {
    const complaints: string[] = [];
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    context.on('weberror', (error) => complaints.push(error.error().message));
    context.on('dialog', (dialog) => {
      complaints.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await use(complaints);
  },
  asked: async ({ context }, use) => {
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    await tellWhatIsLoaded(context, asked);
    await use(asked);
  },
  page: async ({ page, context, place, home, complaints, asked }, use) => {
    if (place === 'disk') await context.setOffline(true);
    await use(page);
    expect(complaints, 'what the browser complains of').toEqual([]);
    expect(outside(home, asked), 'what lies outside the folder').toEqual([]);
  },
  open: async ({ page, home }, use) =>
    use(async (path) => {
      await page.goto(home + path);
    }),
});

const TOLD = 'asked for: ';

/**
 * Firefox tells no automation of requests for files, so the page itself tells: every element that has loaded something, or
 * could not. (A script that cannot be found on a disk is passed over in silence there, so this complains of it.)
 */
async function tellWhatIsLoaded(context: BrowserContext, asked: string[]): Promise<void> {
  context.on('console', (message) => {
    if (message.text().startsWith(TOLD)) asked.push(message.text().slice(TOLD.length));
  });
  await context.addInitScript((told) => {
    for (const type of ['load', 'error'])
      document.addEventListener(
        type,
        ({ target }) => {
          if (!(target instanceof Element)) return;
          const address = Reflect.get(target, 'src') ?? Reflect.get(target, 'href');
          // What stands in the page itself has none.
          if (address !== undefined) console.debug(`${told}${String(address)}`);
          if (type === 'error') console.error(`cannot be loaded: ${String(address)}`);
        },
        true,
      );
  }, TOLD);
}

/** The addresses that lie outside the site’s folder. */
export function outside(home: string, addresses: readonly string[]): string[] {
  return addresses.filter((address) => !address.startsWith(home) && !/^(?:data|blob):/.test(address));
}

/** Goes back as the button does. Playwright’s own way waits in Firefox for the loading of a page that is there already. */
export async function goBack(page: Page): Promise<void> {
  // Once this call has answered: the page that answers it is left.
  await page.evaluate(() => void setTimeout(() => history.back()));
}

/** Waits until the page’s address fits; asks the page, since Firefox does not tell of going back within one. */
export async function expectAddress(page: Page, address: RegExp): Promise<void> {
  await expect.poll(() => page.evaluate(() => location.href).catch(() => 'between pages')).toMatch(address);
}
