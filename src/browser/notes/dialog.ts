/** “Your notes”: all of a page’s, with ways to save them elsewhere, to bring them here, and to delete them. */
import { button, element, fill } from '../dom.ts';
import { firstWords } from './hand-in.ts';
import { textOf } from './note.ts';
import { forms, type Form, type Listed, type NotesPage } from './page-parts.ts';
import { countWords, unreadWords } from './sentences.ts';
import { takeIn, takeOut, type Told } from './take-in.ts';

export interface NotesDialog {
  readonly open: () => void;
}

const NOT_LOADED = 'What makes a DOCX file could not be loaded. Choose Markdown, or try again once there is a network.';

/**
 * @param paths the page’s in the site: that of today, and those that it had
 * @param saveAs gives the reader a file; fails when what makes it cannot be loaded
 */
export function notesDialog(
  page: NotesPage,
  paths: readonly string[],
  saveAs: (form: Form) => Promise<void>,
): NotesDialog {
  const title = element('h2', { id: 'own-title' }, `Your ${page.noun}s`);
  const count = element('p');
  const list = element('ol', { class: 'own-list' });
  const told = element('p', { role: 'status' });
  const undoing = element('p', { class: 'own-ways' });
  const tell = ({ words, undo }: Told) => {
    told.textContent = words;
    const back = undo && button('Undo', () => undone(undo));
    fill(undoing, [back]);
    back?.focus();
  };
  const undone = (undo: () => void) => {
    undo();
    tell({ words: 'Undone.' });
    close.focus();
  };
  const exports = forms.map((form) =>
    button(`Save as ${form}`, () => void saveAs(form).catch(() => tell({ words: NOT_LOADED }))),
  );
  const away = button('Delete all', () => tell(takeOut(page)));
  const close = button('Close', () => dialog.close());
  const dialog = element(
    'dialog',
    { class: 'panel own-dialog no-print', 'aria-labelledby': title.id },
    title,
    count,
    list,
    element('p', { class: 'own-ways' }, ...exports),
    ...importer(page, paths, tell),
    told,
    undoing,
    element('p', { class: 'own-ways' }, away, close),
  );
  const show = () => {
    const listed = page.listed();
    count.textContent =
      `${countWords(listed.length, page.noun, page.book.trouble() === undefined)} ${unreadWords(page.book.unread())}`.trim();
    fill(
      list,
      listed.map((each) => lineOf(each, dialog)),
    );
    list.hidden = listed.length === 0;
    away.hidden = page.book.notes().length === 0;
  };
  page.book.watch(() => dialog.open && show());
  document.body.append(dialog);
  return {
    open: () => {
      // As long as nothing takes their place, what was deleted can be brought back.
      if (page.book.notes().length > 0) tell({ words: '' });
      show();
      if (!dialog.open) dialog.showModal();
    },
  };
}

function lineOf({ note, where, href, field }: Listed, dialog: HTMLDialogElement): HTMLElement {
  const link = element('a', { href }, where);
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    // Going to a fragment would take the focus off the field.
    event.preventDefault();
    dialog.close();
    field.focus();
  });
  return element('li', {}, link, ' ', firstWords(textOf(note)));
}

const UNREADABLE = 'This file could not be read. Choose it again, or another.';

function importer(page: NotesPage, paths: readonly string[], tell: (told: Told) => void): HTMLElement[] {
  const chooser = element('input', { id: 'own-file', type: 'file', accept: '.json,.jsonld,application/json' });
  chooser.addEventListener('change', () => {
    const [file] = chooser.files ?? [];
    if (file === undefined) return;
    const taken = takeIn(page, paths, file, new Date().toISOString());
    // A browser refuses a file that is gone, or was changed since it was chosen.
    void taken
      .catch(() => ({ words: UNREADABLE }))
      .then((outcome) => {
        tell(outcome);
        chooser.value = '';
      });
  });
  return [element('label', { for: chooser.id }, `Bring ${page.noun}s here from a JSON file`), chooser];
}
