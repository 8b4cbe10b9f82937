import { spawn, type ChildProcess } from 'node:child_process';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { writeCrowded } from './fixtures/crowded.ts';

// One after the other: both edit the same content, and there is one server.
test.describe.configure({ mode: 'default' });

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

/**
 * Edits a file until the page shows it by itself. A page that is just reloading hears of no change, so the file gets
 * another empty line before each look.
 */
async function edit(file: string, from: string, to: string, shown: () => Promise<void>): Promise<void> {
  const path = `${content}/${file}`;
  await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
  await expect(async () => {
    await appendFile(path, '\n');
    await shown();
  }).toPass({ timeout: 45_000 });
}

/** How many style sheets of a page speak of something; none while it is between pages. */
function stylesWith(page: Page, words: string): Promise<number> {
  const count = (sought: string) =>
    [...document.querySelectorAll('style')].filter(({ textContent }) => textContent.includes(sought)).length;
  return page.evaluate(count, words).catch(() => 0);
}

test('the live preview shows a new color of a kind', async ({ page }) => {
  test.setTimeout(120_000);
  const look = { timeout: 4_000 };
  await page.goto(address);
  await edit('site.yaml', "light: '#66409a'", "light: '#7a1a1a'", async () => {
    // It comes twice: in what the server sends, and by script, which goes before it.
    await expect.poll(() => stylesWith(page, '#7a1a1a'), look).toBe(2);
    await expect(page.locator('#g-matter-1 .kind')).toHaveCSS('color', 'rgb(122, 26, 26)', look);
  });
});

test('the live preview shows an edited entry and an edited note at once, and a mistake with its place', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const look = { timeout: 4_000 };
  await page.goto(address);
  await edit('concepts/matter-1.md', 'is explained here', 'is newly explained', () =>
    expect(page.locator('#g-matter-1')).toContainText('is newly explained', look),
  );
  await edit('op-eds/crowded.mdx', 'A comment.', 'A better comment.', () =>
    expect(page.locator('#n-noted1')).toContainText('A better comment.', look),
  );
  await edit('op-eds/crowded.mdx', 'on="noted2"', 'on="nowhere"', () =>
    expect(page.locator('vite-error-overlay')).toContainText('quotation-not-found', look),
  );
  await edit('op-eds/crowded.mdx', 'on="nowhere"', 'on="noted2"', () =>
    expect(page.locator('#n-noted2')).toBeAttached(look),
  );
});
