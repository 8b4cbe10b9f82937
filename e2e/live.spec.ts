import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { writeCrowded } from './fixtures/crowded.ts';

const content = '.cache/live-content';
const address = 'http://localhost:4452/op-eds/crowded.html';
let server: ChildProcess;

test.beforeAll(async () => {
  await writeCrowded(content);
  server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '4452', '--force'], {
    env: { ...process.env, POSTIL_CONTENT: content, POSTIL_CACHE: '.cache/live', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  await expect(async () => expect((await fetch(address)).status).toBe(200)).toPass({ timeout: 60_000 });
});

test.afterAll(() => {
  server.kill();
});

/** Edits a file and waits until the page has reloaded by itself and listens again. */
async function edit(page: Page, file: string, from: string, to: string): Promise<void> {
  const path = `${content}/${file}`;
  const listening = page.waitForEvent('console', (message) => message.text().includes('[vite] connected'));
  await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
  await listening;
}

test('the live preview shows an edited entry and an edited note at once, and a mistake with its place', async ({
  page,
}) => {
  const connected = page.waitForEvent('console', (message) => message.text().includes('[vite] connected'));
  await page.goto(address);
  await connected;
  await edit(page, 'concepts/matter-1.md', 'is explained here', 'is newly explained');
  await expect(page.locator('#g-matter-1')).toContainText('is newly explained');
  await edit(page, 'op-eds/crowded.mdx', 'A comment.', 'A better comment.');
  await expect(page.locator('#n-noted1')).toContainText('A better comment.');
  await edit(page, 'op-eds/crowded.mdx', 'on="noted2"', 'on="nowhere"');
  await expect(page.locator('vite-error-overlay')).toContainText('quotation-not-found');
  await edit(page, 'op-eds/crowded.mdx', 'on="nowhere"', 'on="noted2"');
  await expect(page.locator('#n-noted2')).toBeAttached();
});
