/** What tests of opening copies have at hand: copies that say nothing of the op-eds’ texts, and ways to give them to a page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { docxOf, htmlOf, pdfOf } from '../src/copies/read/fixtures/make.ts';
import type { OpEdData } from '../src/copies/page-data.ts';
import type { OpEdAnchors } from '../src/copies/types.ts';
import { madeCopy, textOf } from './fixtures/own-copy.ts';
import { sites } from './sites.ts';

/** An op-ed of the real site. */
export const slug = 'russia-needs-security-guarantees';
export const opEd = `op-eds/${slug}.html`;
export const annotate = '/annotate.html';

/** What the site itself tells of an op-ed's text: read from its script, as a page reads it. */
export function anchorsFrom(folder: string, of = slug): OpEdAnchors {
  const [, file = ''] =
    / data-copy="\.\.\/([^"]+)"/.exec(readFileSync(join(folder, `op-eds/${of}.html`), 'utf8')) ?? [];
  const [, detail = ''] = /\{detail:(.*)\}\)\)$/s.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
  const [, { anchors }] = JSON.parse(detail) as [string, OpEdData];
  return anchors;
}

export const anchors = anchorsFrom(sites.real.folder);

const { title, paragraphs, captions } = madeCopy(anchors);

/** A copy of the op-ed, with the words that are known of it and no other of its own. */
export const copy = textOf({ title, paragraphs, captions });

/** The same copy as files of every format. */
export const files = {
  'own copy.txt': Buffer.from(copy),
  'own copy.html': Buffer.from(htmlOf(paragraphs, { title, captions })),
  'own copy.docx': Buffer.from(docxOf(paragraphs, { title, captions })),
  'own copy.pdf': Buffer.from(pdfOf([...paragraphs, ...captions], { title })),
} as const;

/** Opens the dialog. */
export async function askForCopy(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Open your copy' }).click();
  const dialog = page.getByRole('dialog', { name: 'Open your copy' });
  await dialog.getByLabel('Paste the text').waitFor();
  return dialog;
}

/** Pastes what a clipboard holds, by its types, as the keys would; a browser lends no test its clipboard. */
export async function paste(page: Page, byType: Readonly<Record<string, string>>, into = '#copy-text'): Promise<void> {
  await page.locator(into).evaluate((field, held) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(held)) clipboardData.setData(type, text);
    const event = new Event('paste', { bubbles: true, cancelable: true });
    // Firefox makes no such event with data.
    Object.defineProperty(event, 'clipboardData', { value: clipboardData });
    field.dispatchEvent(event);
  }, byType);
}

/** Chooses a file. */
export async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel('Or choose a file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

/** What stands above a copy's text. */
export function barOf(page: Page): Locator {
  return page.getByRole('region', { name: /^Your (?:copy|text): / });
}

/** The ids of the op-ed's glosses and notes, in order. */
export const glossIds: readonly string[] = anchors.placeables.map(({ id }) => id).toSorted();

/** The ids of the glosses and notes beside the text, sorted; remarks on the copy left out. */
export async function glossesIn(page: Page): Promise<string[]> {
  const ids = await page.locator('.text .gloss').evaluateAll((glosses) => glosses.map(({ id }) => id));
  return ids.filter((id) => /^[gn]-/.test(id)).toSorted();
}

/** Opens a text, or the copy, on the op-ed’s page. */
export async function openPasted(page: Page, text = copy): Promise<void> {
  await page.goto(`/${opEd}`);
  await askForCopy(page);
  await paste(page, { 'text/plain': text });
  await expect(barOf(page)).toBeVisible();
}

/** Keeps, in the place of the page's copy, one that no version could open. */
export async function spoilKept(page: Page): Promise<void> {
  await expect(barOf(page)).toContainText('It stays on this device');
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('copy', 'readwrite');
          transaction.objectStore('copy').put({ name: 'old copy.txt', read: new Uint8Array([123]), alone: false }, 0);
          transaction.onabort = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    `postil-copy ${new URL(page.url()).pathname}`,
  );
  await page.reload();
}
