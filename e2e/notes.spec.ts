import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import mammoth from 'mammoth';
import { openPasted } from './copying.ts';
import { expectAccessible } from './keeping.ts';
import {
  bring,
  choose,
  fields,
  fileFrom,
  keptWords,
  list,
  openNotes,
  opEd,
  select,
  slug,
  writeNote,
} from './noting.ts';
import { sites } from './sites.ts';

const values = (page: Page) =>
  fields(page).evaluateAll((all) => all.map((field) => (field as HTMLTextAreaElement).value));
/** How many stretches of words are highlighted. */
const highlighted = (page: Page) => page.evaluate(() => CSS.highlights.get('own-notes')?.size ?? 0);

test('a note on words is there again after a reload; the text itself is untouched, and nothing is sent', async ({
  page,
}) => {
  await page.goto(`/${opEd}`);
  const before = await page.locator('#p2').innerHTML();
  const words = await select(page, 'p2', 10, 40);
  await page.getByRole('link', { name: 'Paragraph 2, permanent link' }).dispatchEvent('click');
  await page.getByRole('button', { name: 'Write a note' }).click();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const hostile = '<img src=x onerror="document.title=1">\nand more';
  await expect(fields(page)).toBeFocused();
  await page.keyboard.insertText(hostile);
  await expect.poll(() => keptWords(page)).toEqual([hostile]);
  expect(asked).toEqual([]);
  await page.reload();
  await expect(fields(page)).toHaveValue(hostile);
  await expect(page.getByRole('article', { name: 'Your note on ¶ 2' })).toContainText(words);
  expect(await highlighted(page)).toBe(1);
  expect(await page.locator('#p2').innerHTML()).toBe(before);
  await expect(page.getByRole('region', { name: 'Your notes' })).toContainText(
    '1 note. Kept in this browser on this device only.',
  );
});

test('with the keyboard alone: written, deleted, brought back, found in the list', async ({ page }) => {
  await page.goto(`/${opEd}`);
  await page.getByRole('link', { name: 'Paragraph 3, permanent link' }).focus();
  await page.keyboard.press('Enter');
  const write = page.getByRole('button', { name: 'Write a note' });
  await expect(write).toBeVisible();
  while (!(await write.evaluate((button) => button === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(fields(page)).toBeFocused();
  await page.keyboard.type('By hand');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Delete', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await expect(fields(page)).toHaveCount(0);
  await expect.poll(() => keptWords(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(fields(page)).toBeFocused();
  await expect(fields(page)).toHaveValue('By hand');
  await page.getByRole('button', { name: 'Save, import or delete' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: '¶ 3', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(fields(page)).toBeFocused();
  await expect.poll(() => keptWords(page)).toEqual(['By hand']);
});

test('saved in three forms; brought to another device, everything is as it was', async ({ page, browser, baseURL }) => {
  await page.goto(`/${opEd}`);
  const words = ['# Not a heading\n- no list', 'Second <b>note</b>'];
  await writeNote(page, 2, words[0] ?? '');
  await writeNote(page, 4, words[1] ?? '');
  const dialog = await openNotes(page);
  const saved = (form: string) => fileFrom(page, dialog.getByRole('button', { name: `Save as ${form}` }));
  const markdown = (await saved('Markdown')).bytes.toString();
  expect(markdown).toContain(
    '\n\n## ¶\u00A02\n\n\\# Not a heading\\\n\\- no list\n\n## ¶\u00A04\n\nSecond \\<b\\>note\\</b\\>\n',
  );
  const docx = await saved('DOCX');
  expect(docx.name).toBe(`notes-${slug}.docx`);
  const { value } = await mammoth.extractRawText({ buffer: docx.bytes });
  expect(value).toContain('¶\u00A02\n\n# Not a heading\n\n- no list\n\n¶\u00A04\n\nSecond <b>note</b>');
  const json = await saved('JSON');

  const elsewhere = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const other = await elsewhere.newPage();
  await other.goto(`/${opEd}`);
  await choose(other, 1, 'Your notes');
  const notes = other.getByRole('dialog', { name: 'Your notes' });
  await expect(notes).toContainText('No notes yet. Kept in this browser on this device only.');
  await bring(other, 'notes.json', Buffer.from('PK'));
  await expect(notes.getByRole('status')).toContainText('This file is not JSON.');
  await bring(other, json.name, json.bytes);
  await expect(notes.getByRole('status')).toHaveText('2 notes added.');
  const again = await fileFrom(other, notes.getByRole('button', { name: 'Save as JSON' }));
  expect((JSON.parse(again.bytes.toString()) as { items: unknown }).items).toEqual(
    (JSON.parse(json.bytes.toString()) as { items: unknown }).items,
  );
  await bring(other, json.name, json.bytes);
  await expect(notes.getByRole('status')).toHaveText('0 notes added, 2 were the same.');
  await notes.getByRole('button', { name: 'Delete all' }).click();
  await expect(notes.getByRole('status')).toHaveText('2 notes deleted.');
  await expect.poll(() => keptWords(other)).toEqual([]);
  await notes.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => keptWords(other)).toEqual(words.toSorted());
  await elsewhere.close();
});

test('two tabs show each other’s notes; a reader’s own copy has them too', async ({ page, context }) => {
  await openPasted(page);
  await writeNote(page, 2, 'On my copy');
  await expect.poll(() => keptWords(page)).toEqual(['On my copy']);
  const other = await context.newPage();
  await other.goto(`/${opEd}`);
  await expect(fields(other)).toHaveValue('On my copy');
  await fields(other).fill('On my copy, and more');
  await expect(fields(page)).toHaveValue('On my copy, and more');
  await page.getByRole('button', { name: 'Digest' }).click();
  await expect(page.locator('.text:not(.own-text) .para:has(#p2)').getByRole('textbox')).toHaveValue(
    'On my copy, and more',
  );
});

test('who writes before the kept copy is there goes on writing when it takes the digest’s place', async ({
  page,
  context,
}) => {
  await openPasted(page);
  await writeNote(page, 2, 'On my copy');
  await expect.poll(() => keptWords(page)).toEqual(['On my copy']);
  const other = await context.newPage();
  let hand = (): void => undefined;
  const handed = new Promise<void>((resolve) => (hand = resolve));
  await other.route('**/copy/**', async (route) => {
    await handed;
    await route.continue();
  });
  await other.goto(`/${opEd}`);
  await fields(other).fill('still my copy');
  await other.keyboard.press('Home');
  hand();
  await expect(other.locator('.own-text .para:has(#p2)').getByRole('textbox')).toBeFocused();
  await other.keyboard.type('This is ');
  await expect(fields(page)).toHaveValue('This is still my copy');
});

test('answers to a reading list: kept, and handed in with the questions that have none', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/${list}`);
  const second = page.getByRole('textbox', { name: 'Your answer to question 2' });
  await second.fill('Because of the bridge');
  await expect.poll(() => keptWords(page)).toEqual(['Because of the bridge']);
  await page.reload();
  await expect(second).toHaveValue('Because of the bridge');
  await expectAccessible(page);
  const dialog = await openNotes(page);
  await expectAccessible(page);
  const { name, bytes } = await fileFrom(page, dialog.getByRole('button', { name: 'Save as Markdown' }));
  const asked = await page.locator('[data-question] .ask').allInnerTexts();
  const markdown = bytes.toString();
  expect(name).toBe('notes-one-hour-seminar.md');
  expect(markdown.match(/^## Question \d+$/gm)).toHaveLength(asked.length);
  expect(markdown).toMatch(/## Question 1\n\n.+\n\n\\_\\_\\_\n\n## Question 2\n\n.+\n\nBecause of the bridge\n/);
});

test('from a disk notes are kept and saved in every form', async ({ page }) => {
  const address = (path: string) => pathToFileURL(resolve(sites.real.folder, path)).href;
  await page.goto(address(opEd));
  await writeNote(page, 2, 'On a disk');
  await expect.poll(() => keptWords(page)).toEqual(['On a disk']);
  await page.reload();
  await expect.poll(() => values(page)).toEqual(['On a disk']);
  const dialog = await openNotes(page);
  const { bytes } = await fileFrom(page, dialog.getByRole('button', { name: 'Save as DOCX' }));
  expect((await mammoth.extractRawText({ buffer: bytes })).value).toContain('On a disk');
});
