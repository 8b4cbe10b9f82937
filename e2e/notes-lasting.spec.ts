/** Notes when something goes wrong or changes: the device, the site, the text, the reader’s mind. */
import { expect, test } from '@playwright/test';
import { askForCopy, paste } from './copying.ts';
import { expectAccessible } from './keeping.ts';
import {
  choose,
  fields,
  fileFrom,
  formerNote,
  keepBefore,
  keptWords,
  list,
  openNotes,
  opEd,
  slug,
  writeNote,
} from './noting.ts';
import { sites } from './sites.ts';

test('when the device is full the text stays, that it is not kept is said, and it can be downloaded', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(`/${opEd}`);
  const field = await writeNote(page, 2, 'Not to be lost');
  const note = page.getByRole('article', { name: 'Your note on ¶ 2' });
  await expect(note.getByRole('alert')).toContainText('Not kept on this device: there is no room for more.');
  await expect(field).toHaveValue('Not to be lost');
  await expectAccessible(page);
  const { name, bytes } = await fileFrom(page, note.getByRole('button', { name: 'Download as JSON' }));
  expect([name, JSON.parse(bytes.toString())]).toEqual([
    `notes-${slug}.json`,
    expect.objectContaining({
      items: [expect.objectContaining({ body: expect.objectContaining({ value: 'Not to be lost' }) as unknown })],
    }),
  ]);
  const asked = page.waitForEvent('dialog');
  const leaving = page.reload().catch(() => undefined);
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await leaving;
});

test('on a new version of the site every note is there: at its words, at its paragraph, or at the end', async ({
  page,
  context,
}) => {
  await page.goto(`/${opEd}`);
  const words = (await page.locator('#p3').innerText()).replace(/^\d+\s+/, '').split(/\s+/);
  const [prefix, exact, suffix] = [words.slice(0, 9), words.slice(9, 14), words.slice(14, 20)].map((some) =>
    some.join(' '),
  );
  await keepBefore(context, [
    formerNote('1', 'Words in another paragraph now', {
      fragment: 'p99',
      quote: { exact: exact ?? '', prefix, suffix },
    }),
    formerNote('2', 'Words that are gone', {
      fragment: 'p2',
      quote: { exact: 'the zebras of the plain', prefix: 'once upon a time ', suffix: ' were many' },
    }),
    formerNote('3', 'A paragraph that is gone', { fragment: 'p99' }),
  ]);
  await page.reload();
  await expect(fields(page)).toHaveCount(3);
  await expect(page.locator('.para:has(#p3)').getByRole('textbox')).toHaveValue('Words in another paragraph now');
  const changed = page.getByRole('article', { name: 'Your note on ¶ 2' });
  await expect(changed).toContainText('The words have changed: “the zebras of the plain”');
  const end = page.getByRole('region', { name: 'Notes without a place' });
  await expect(end.getByRole('textbox')).toHaveValue('A paragraph that is gone');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
});

test('what was written before an op-ed was renamed is there, can be changed, and is deleted for good', async ({
  page,
  context,
}) => {
  const { url } = sites.songs;
  await keepBefore(
    context,
    [formerNote('1', 'Of the glass', { fragment: 'p6' })],
    'op-eds/the-glass-of-water.html',
    url,
  );
  await page.goto(`${url}/op-eds/price-of-a-glass-of-water.html`);
  await expect(page.locator('.para:has(#p6)').getByRole('textbox')).toHaveValue('Of the glass');
  await fields(page).fill('Of the glass, and of water');
  await expect.poll(() => keptWords(page)).toEqual(['Of the glass, and of water']);
  await page.reload();
  await expect(fields(page)).toHaveValue('Of the glass, and of water');
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect.poll(() => keptWords(page)).toEqual([]);
  await page.reload();
  await page.locator('#p6 .number').click();
  await page.getByRole('button', { name: 'Your notes' }).click();
  await expect(page.getByRole('dialog', { name: 'Your notes' })).toContainText('No notes yet.');
});

test('another text that is read by itself has none of the op-ed’s notes and questions', async ({ page }) => {
  await page.goto(`/${opEd}?questions=one-hour-seminar`);
  await expect(page.getByRole('note', { name: 'Question 2' })).toBeVisible();
  await writeNote(page, 2, 'On the op-ed');
  const dialog = await askForCopy(page);
  const text = 'A piece on NATO that somebody else wrote.\n\nIt speaks of NATO twice, and of Bill Clinton once.';
  await paste(page, { 'text/plain': `${text}\n\nAnd a third paragraph, on nothing much at all.` });
  await dialog.getByRole('button', { name: 'Annotate it by itself' }).click();
  await expect(page.locator('.text.alone #p3')).toBeVisible();
  const end = page.getByRole('region', { name: 'Notes without a place' });
  await expect(end.getByRole('textbox')).toHaveValue('On the op-ed');
  await expect(page.getByRole('note', { name: /^Question/ })).toHaveCount(0);
  await choose(page, 1, 'Write a note');
  await expect(page.locator('.class-panel').getByRole('status')).toHaveText('No note can be written here.');
});

test('where a browser keeps nothing it is said, and nothing is said to be kept', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('closed', 'SecurityError');
    };
  });
  await page.goto(`/${list}`);
  const bar = page.getByRole('region', { name: 'Your answers' });
  await expect(bar).toContainText(
    'No answers yet.This browser keeps nothing here. What you write is on this page until you leave it.',
  );
  await expect(bar.getByRole('button')).toHaveText(['Save, import or delete']);
  await page.getByRole('textbox', { name: 'Your answer to question 1' }).fill('Not kept');
  await expect(bar).toContainText('1 answer.This browser');
  await expect(bar.getByRole('button', { name: 'Download as JSON' })).toBeVisible();
});

test('all are deleted, and can be brought back after the dialog was closed', async ({ page }) => {
  await page.goto(`/${opEd}`);
  await writeNote(page, 2, 'By mistake');
  const dialog = await openNotes(page);
  await dialog.getByRole('button', { name: 'Delete all' }).click();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await choose(page, 2, 'Your notes');
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => keptWords(page)).toEqual(['By mistake']);
});
