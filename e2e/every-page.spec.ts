import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pagesOf } from './pages.ts';
import { sites } from './sites.ts';

for (const address of pagesOf(sites.real.folder)) {
  test(`${address} is accessible, silent, and asks no other host`, async ({ page }) => {
    const said: string[] = [];
    const foreign: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(sites.real.url)) foreign.push(request.url());
    });
    await page.goto(address);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(said).toEqual([]);
    expect(foreign).toEqual([]);
  });
}
