import { join } from 'node:path';
import { expect } from '@playwright/test';
import { published } from './fixtures/published.ts';
import { cimbala, expectAccessible, keepButton, kept, long, nato, test, visit } from './keeping.ts';

test.setTimeout(120_000);

test('visited pages are read without the server, the first one too, and nothing is fetched twice for it', async ({
  page,
  host,
  folder,
}) => {
  await published(folder);
  await visit(page, `${host.origin}/index.html`);
  const fonts = (await kept(page)).filter((file) => file.endsWith('.woff2'));
  expect(fonts.length).toBeGreaterThan(0);
  await visit(page, host.origin + cimbala);
  const asked = host.asked();
  expect(asked.filter((path, index) => asked.indexOf(path) < index && path !== '/sw.js')).toEqual([]);
  host.stop();
  await page.goto(`${host.origin}/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await expect(page.getByRole('dialog', { name: 'Reading settings' })).toBeVisible();
  await page.goto(`${host.origin}${cimbala}?words=nato#p2`);
  await expect(page.locator('#p2')).toBeInViewport();
  await expect(page.locator('html')).toHaveCSS('font-family', /EB Garamond/);
});

test('a page that was not visited says so, lists those that were, and comes when the server is back', async ({
  page,
  host,
  folder,
}) => {
  await published(folder);
  await visit(page, host.origin + cimbala);
  host.stop();
  const answer = await page.goto(host.origin + nato);
  expect(answer?.status()).toBe(503);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not kept on this device');
  await expect(page.locator('html')).toHaveCSS('font-family', /EB Garamond/);
  await expectAccessible(page);
  await host.start();
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('NATO');
  host.stop();
  await page.goto(`${host.origin}/people/bill-clinton.html`);
  await page.getByRole('link', { name: /Revising the Topspin/ }).click();
  await expect(page).toHaveURL(host.origin + cimbala);
});

test('everything is kept below a path, also when the server goes away on the way, and can be removed', async ({
  page,
  host,
  folder,
}) => {
  const site = `${host.origin}/some/where`;
  await published(join(folder, 'some/where'));
  await page.goto(`${site}/offline.html`);
  await expect(keepButton(page)).toBeVisible();
  await expectAccessible(page);
  host.stop(60);
  await keepButton(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Go on/ })).toBeFocused(long);
  await expect(page.locator('#keep')).toContainText('The site cannot be reached. What was fetched stays.');
  await expect(page.locator('#keep progress')).toBeHidden();
  await expectAccessible(page);
  const before = await kept(page);
  expect(before.length).toBeGreaterThan(50);
  const early = host.asked();

  await host.start();
  await page.getByRole('button', { name: /^Go on/ }).press('Enter');
  const text = page.locator('#keep [data-keep=text]');
  await expect(text).toContainText('Everything is kept on this device', long);
  await expect(text).toBeFocused();
  await expect(page.getByRole('status')).toContainText('Everything is kept on this device');
  await expectAccessible(page);
  const asked = host.asked();
  const after = await kept(page);
  expect(asked.filter((path) => before.includes(path))).toEqual([]);
  // What was asked for before the host went away may have been put away after the look.
  const isNew = (path: string) => asked.includes(path) || !early.includes(path);
  expect(asked.toSorted()).toEqual(after.filter((path) => !before.includes(path) && isNew(path)));

  host.stop();
  await page.goto(site + nato);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('NATO');
  await page.goto(`${site}/search.html?q=minsk`);
  await expect(page.getByRole('link', { name: 'Minsk II' }).first()).toBeVisible();

  await page.goto(`${site}/offline.html`);
  await page.getByRole('button', { name: 'Remove from this device' }).press('Enter');
  await expect(text).toContainText('On this device: 0 of');
  await expect(text).toBeFocused();
  expect(await kept(page)).toEqual([expect.stringMatching(/\/some\/where\/offline\/manifest\./)]);
});

test('keeping is stopped and gone on with', async ({ page, host, folder }) => {
  await published(folder);
  await page.goto(`${host.origin}/offline.html`);
  let held = (): void => undefined;
  const gate = new Promise<void>((resolve) => (held = resolve));
  await page.route('**/*.txt', async (route) => {
    await gate;
    await route.continue().catch(() => undefined);
  });
  await keepButton(page).click();
  await expect(page.getByRole('progressbar', { name: 'Kept on this device' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.locator('#keep')).toContainText('Stopped. What was fetched stays.');
  held();
  await page.getByRole('button', { name: /^Go on/ }).click();
  await expect(page.locator('#keep')).toContainText('Everything is kept on this device', long);
});

test('a full device is told', async ({ page, context, host, folder }) => {
  await published(folder);
  const storage = await context.newCDPSession(page);
  await page.goto(`${host.origin}/offline.html`);
  await expect(keepButton(page)).toBeVisible();
  await storage.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: 1_500_000 });
  await keepButton(page).click();
  await expect(page.locator('#keep')).toContainText('There is no more room for this site on the device.');
  await expectAccessible(page);
});

test('where nothing can be kept, it is told why', async ({ page, host, folder }) => {
  await published(folder);
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new Error('Not here.'));
  });
  await page.goto(`${host.origin}/offline.html`);
  await expect(page.locator('#keep')).toContainText('Nothing can be kept here');
  await expect(page.locator('#keep').getByRole('button')).toHaveCount(0);
  await expectAccessible(page);
});
