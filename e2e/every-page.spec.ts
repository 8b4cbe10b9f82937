import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pagesOf } from './pages.ts';
import { sites } from './sites.ts';

const addresses = [sites.real, sites.songs].flatMap(({ folder, url }) =>
  pagesOf(folder).map((path) => ({ url, path })),
);

for (const { url, path } of addresses) {
  test(`${url === sites.songs.url ? 'songs' : ''}${path} is accessible, silent, and asks no other host`, async ({
    page,
  }) => {
    const said: string[] = [];
    const foreign: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(url)) foreign.push(request.url());
    });
    await page.goto(url + path);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(said).toEqual([]);
    expect(foreign).toEqual([]);
  });
}
