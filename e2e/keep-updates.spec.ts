import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { published } from './fixtures/published.ts';
import { cimbala, keepButton, kept, long, nato, test, versions, visit } from './keeping.ts';

test.setTimeout(120_000);

/** Loads a style sheet into a page and gives what it says: a file that has the same name in every version. */
async function probe(page: Page, path: string): Promise<string> {
  return page.evaluate(async (href) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    await new Promise((resolve) => {
      link.onload = resolve;
      document.head.append(link);
    });
    const said = getComputedStyle(document.documentElement).getPropertyValue('--probe');
    link.remove();
    return said;
  }, path);
}

test('a new version is taken at the next visit, whole, while a page of the old one stays with the old', async ({
  page,
  context,
  host,
  folder,
}) => {
  const first = await published(join(folder, 'first'), { 'probe.css': ':root{--probe:one}' });
  const second = await published(join(folder, 'second'), {
    'probe.css': ':root{--probe:two}',
    [cimbala]: ['<h1', '<p id="new">New.</p><h1'],
  });
  host.publish(first);
  await visit(page, host.origin + nato);
  await visit(page, host.origin + cimbala);
  expect(await probe(page, '/probe.css')).toBe('one');
  await expect.poll(() => kept(page)).toContain('/probe.css');

  host.publish(second);
  const other = await context.newPage();
  await other.goto(host.origin + cimbala);
  await expect(other.locator('#new')).toHaveCount(0);
  await expect.poll(() => taken(other, '/probe.css', 'two'), long).toBe(true);
  host.stop();
  expect(await probe(page, '/probe.css')).toBe('one');
  expect(await probe(other, '/probe.css')).toBe('one');
  await other.goto(host.origin + cimbala);
  await expect(other.locator('#new')).toBeVisible();
  expect(await probe(other, '/probe.css')).toBe('two');
  expect(await probe(page, '/probe.css')).toBe('one');
  await other.goto(host.origin + nato);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('NATO');

  await page.close();
  await other.goto(host.origin + cimbala);
  await expect.poll(() => versions(other), long).toBe(1);
});

/** Whether a worker that keeps a file with this text has taken over. */
function taken(page: Page, file: string, text: string): Promise<boolean> {
  return page.evaluate(
    async ([file, text]) => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      if (registration.installing !== null || registration.waiting !== null) return false;
      const names = (await caches.keys()).filter((name) => name.startsWith('postil http'));
      const found = await Promise.all(
        names.map(async (name) => (await (await caches.open(name)).match(file))?.text() ?? ''),
      );
      return found.some((each) => each.includes(text)) && registration.active?.state === 'activated';
    },
    [file, text] as const,
  );
}

test('who kept everything has everything of the new version; half of it is never taken', async ({
  page,
  host,
  folder,
}) => {
  const first = await published(join(folder, 'first'));
  const second = await published(join(folder, 'second'), {
    'people/new.html': '<!doctype html><title>New</title><h1>New</h1>',
    [cimbala]: ['<h1', '<p id="new">New.</p><h1'],
  });
  host.publish(first);
  await page.goto(`${host.origin}/offline.html`);
  await keepButton(page).click();
  await expect(page.locator('#keep')).toContainText('Everything is kept on this device', long);
  const before = await kept(page);

  await rename(join(second, cimbala), join(second, 'away'));
  host.publish(second);
  host.asked();
  await page.goto(`${host.origin}/index.html`);
  await expect
    .poll(async () => {
      await page.evaluate(async () => (await navigator.serviceWorker.ready).update().catch(() => undefined));
      return host.asked().includes(cimbala);
    }, long)
    .toBe(true);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).installing === null), long)
    .toBe(true);
  await page.goto(host.origin + cimbala);
  await expect(page.locator('#new')).toHaveCount(0);
  await expect.poll(() => kept(page)).toEqual(before);

  await rename(join(second, 'away'), join(second, cimbala));
  host.asked();
  await expect.poll(() => taken(page, cimbala, 'id="new"'), long).toBe(true);
  const unchanged = host.asked().filter((path) => before.includes(path) && path !== cimbala);
  expect(unchanged).toEqual([]);
  host.stop();
  await page.goto(`${host.origin}/people/new.html`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('New');
  await page.goto(`${host.origin}/offline.html`);
  await expect(page.locator('#keep')).toContainText('Everything is kept on this device', long);
});

test('a site published without a worker is seen again', async ({ page, host, folder }) => {
  const whole = await published(join(folder, 'whole'));
  const plain = await published(join(folder, 'plain'), { [cimbala]: ['<h1', '<p id="new">New.</p><h1'] });
  await rm(join(plain, 'sw.js'));
  host.publish(whole);
  await visit(page, host.origin + cimbala);
  host.publish(plain);
  await page.goto(host.origin + cimbala);
  await expect(page.locator('#new')).toHaveCount(0);
  await expect.poll(() => versions(page), long).toBe(0);
  await page.goto(host.origin + cimbala);
  await expect(page.locator('#new')).toBeVisible();
});

test('a site that is gone stays with its readers', async ({ page, host, folder }) => {
  await published(folder);
  await visit(page, host.origin + cimbala);
  host.publish(join(folder, 'nothing'));
  host.asked();
  await page.goto(host.origin + cimbala);
  const asked: string[] = [];
  const all = () => (asked.push(...host.asked()), asked);
  await expect.poll(all, long).toEqual(expect.arrayContaining(['/sw.js', '/']));
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Revising the Topspin/);
});
