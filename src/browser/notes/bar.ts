/** What stands at the end of a page with notes: how many they are, that they are kept or not, and the way to all of them. */
import { button, element, fill } from '../dom.ts';
import type { NotesPage } from './page-parts.ts';
import { allTroubleWords, countWords } from './sentences.ts';

export interface NotesBar {
  readonly element: HTMLElement;
  readonly show: () => void;
}

/** @param open opens the dialog; @param saves makes something to press for each form in which notes can be saved elsewhere */
export function notesBar(page: NotesPage, open: () => void, saves: () => readonly HTMLElement[]): NotesBar {
  const title = element('h2', { id: 'own-bar' }, `Your ${page.noun}s`);
  const count = element('p');
  const trouble = element('p', { class: 'own-trouble' });
  const ways = element('p', { class: 'own-ways' });
  const all = button('Save, import or delete', open, { 'aria-haspopup': 'dialog' });
  const attributes = { class: 'own-bar no-print', 'aria-labelledby': title.id };
  return {
    element: element('section', attributes, title, count, trouble, element('p', { class: 'own-ways' }, all), ways),
    show: () => {
      const why = page.book.trouble();
      const { length } = page.listed();
      count.textContent = countWords(length, page.noun, why === undefined);
      trouble.textContent = why === undefined ? '' : allTroubleWords(why, length);
      if (why === undefined || length === 0) fill(ways, []);
      else if (ways.childElementCount === 0) fill(ways, saves());
    },
  };
}
