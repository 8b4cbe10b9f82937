/** What tests of readers’ notes have at hand. */
import { readFileSync } from 'node:fs';
import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { newNote, type Note, type Subject } from '../src/browser/notes/note.ts';

export const slug = 'russia-needs-security-guarantees';
export const opEd = `op-eds/${slug}.html`;
export const list = 'reading-lists/one-hour-seminar.html';

/** The fields of all notes on a page. */
export function fields(page: Page): Locator {
  return page.getByRole('textbox', { name: /^Your (?:note|answer)/ });
}

/** Presses the ¶ of a paragraph, and something in its menu. */
export async function choose(page: Page, paragraph: number, label: string): Promise<void> {
  await page.getByRole('link', { name: `Paragraph ${paragraph}, permanent link` }).click();
  await page.getByRole('button', { name: label }).click();
}

/** Writes a note beside a paragraph. */
export async function writeNote(page: Page, paragraph: number, words: string): Promise<Locator> {
  await choose(page, paragraph, 'Write a note');
  const field = page.locator('textarea:focus');
  await field.fill(words);
  return field;
}

/** Opens the dialog of all notes, from the bar at the page’s end. */
export async function openNotes(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Save, import or delete' }).click();
  return page.getByRole('dialog', { name: /^Your (?:notes|answers)$/ });
}

/** The file that pressing a button gives: its name and bytes. */
export async function fileFrom(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Gives the open dialog a file. */
export async function bring(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.getByLabel(/from a JSON file$/).setInputFiles({ name, mimeType: 'application/json', buffer: bytes });
}

/** What is kept for a page, by the words of each note. */
export function keptWords(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open(`postil-notes ${location.pathname}`);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const { result } = opening;
          const kept = result.objectStoreNames.contains('notes')
            ? result.transaction('notes').objectStore('notes').getAll()
            : undefined;
          const end = (notes: readonly Note[]) => {
            result.close();
            resolve(notes.map(({ body }) => body.value).toSorted());
          };
          if (kept === undefined) end([]);
          else kept.onsuccess = () => end(kept.result as Note[]);
        };
      }),
  );
}

/** A note that was written on an earlier version of the site. */
export function formerNote(digit: string, words: string, subject: Omit<Subject, 'source'>): Note {
  const id = `urn:uuid:${digit.repeat(8)}-0000-4000-8000-000000000000`;
  const note = newNote('commenting', { source: opEd, ...subject }, id, `2026-01-0${digit}T09:00:00.000Z`);
  return { ...note, body: { ...note.body, value: words } };
}

/** Keeps notes on the device as an earlier version of a site has, before a page is opened. @param path the page’s in the site */
export async function keepBefore(
  context: BrowserContext,
  notes: readonly Note[],
  path = opEd,
  home = '',
): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${home}/about.html`);
  await page.evaluate(
    ({ path, notes }) =>
      new Promise<void>((resolve, reject) => {
        localStorage.setItem(`postil-notes:${path}`, 'earlier');
        const opening = indexedDB.open(`postil-notes ${path}`, 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('notes', { keyPath: 'id' });
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('notes', 'readwrite');
          for (const note of notes) transaction.objectStore('notes').put(note);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    { path: `/${path}`, notes },
  );
  await page.close();
}

/** Selects words of a paragraph. */
export async function select(page: Page, paragraph: string, from: number, to: number): Promise<string> {
  const words = await page.locator(`#${paragraph}`).evaluate(
    (element, [from, to]) => {
      const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const longest = { node: element.firstChild as Node, length: 0 };
      for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode())
        if ((node.nodeValue ?? '').length > longest.length)
          Object.assign(longest, { node, length: (node.nodeValue ?? '').length });
      const range = new Range();
      range.setStart(longest.node, from);
      range.setEnd(longest.node, to);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return range.toString();
    },
    [from, to] as const,
  );
  expect(words.trim()).not.toBe('');
  return words.replace(/\s+/g, ' ').trim();
}
