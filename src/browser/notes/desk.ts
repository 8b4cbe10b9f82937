/** What pages with notes share: their notebook, kept through the page’s life, and where notes are drawn. */
import docxFile from 'virtual:notes-docx';
import renamed from 'virtual:renamed';
import { button, element } from '../dom.ts';
import { keyOf } from '../copy/store.ts';
import { notesBar, type NotesBar } from './bar.ts';
import { notesDialog, type NotesDialog } from './dialog.ts';
import { formerPaths } from './former.ts';
import type { Note } from './note.ts';
import { noteView, type NoteActs, type NoteView } from './note-view.ts';
import { notebook, type Notebook } from './notebook.ts';
import { save, type Form, type NotesPage } from './page-parts.ts';
import { siteRoot } from './site-root.ts';
import { hasNotes, noteStore, onOtherTabs } from './store.ts';
import { withFormer } from './with-former.ts';

/** Opens the notebook of a page; what is kept comes with its first refreshing. */
export function openBook(page: Document): Notebook {
  const key = keyOf(page.location);
  const former = formerPaths(key, renamed).filter(hasNotes);
  const book = notebook(withFormer(noteStore(key), former.map(noteStore)), () => new Date().toISOString());
  const isLost = (event: Event) => event.preventDefault();
  onOtherTabs(key, () => void book.refresh());
  addEventListener('pagehide', book.flush);
  page.addEventListener('visibilitychange', () => page.visibilityState === 'hidden' && book.flush());
  book.watch(() => {
    // A browser asks before it leaves a page where something would be lost.
    if (book.notes().some(({ id }) => !book.isKept(id))) addEventListener('beforeunload', isLost);
    else removeEventListener('beforeunload', isLost);
  });
  return book;
}

/** The bar, the dialog and the fields of a page. */
export interface Desk {
  readonly bar: NotesBar;
  readonly dialog: NotesDialog;
  /** The field of a note; made when it is first asked for. */
  readonly viewOf: (note: Note, remove: (() => void) | undefined) => NoteView;
  /** Takes a note out; until the page is left it can be brought back. */
  readonly remove: (note: Note) => void;
  /** Forgets the fields of notes that are gone; one that has the focus stays, so that nothing written in it is lost. */
  readonly clear: (there: ReadonlySet<string>) => void;
}

export function deskOf(page: NotesPage): Desk {
  const href = new URL(`assets/${docxFile}`, siteRoot(document)).href;
  const saveAs = (form: Form) => save(page, form, href);
  const saves = () =>
    (['Markdown', 'JSON'] as const).map((form) => button(`Download as ${form}`, () => void saveAs(form)));
  const dialog = notesDialog(page, [page.path, ...formerPaths(page.path, renamed)], saveAs);
  const views = new Map<string, NoteView>();
  let count = 0;
  const viewOf: Desk['viewOf'] = (note, remove) => {
    const acts: NoteActs = { written: (words) => page.book.write(note, words), remove, saves };
    const view = views.get(note.id) ?? noteView(`own-${(count += 1)}`, acts);
    views.set(note.id, view);
    return view;
  };
  return {
    dialog,
    bar: notesBar(page, dialog.open, saves),
    viewOf,
    remove: (note) => {
      const [kept = note] = page.book.notes().filter(({ id }) => id === note.id);
      const gone = deletedNote(`The ${page.noun}`, () => {
        gone.element.remove();
        page.book.bringBack([kept]);
        views.get(note.id)?.field.focus();
      });
      views.get(note.id)?.element.replaceWith(gone.element);
      gone.button.focus();
      page.book.remove([note.id]);
    },
    clear: (there) => {
      for (const [id, view] of views) {
        if (there.has(id) || view.element.contains(document.activeElement)) continue;
        view.element.remove();
        views.delete(id);
      }
    },
  };
}

/** What stands for a note that was deleted until the page is left. */
function deletedNote(label: string, undo: () => void): { element: HTMLElement; button: HTMLButtonElement } {
  const words = element('span', { role: 'status' }, `${label} was deleted.`);
  const back = button('Undo', undo);
  return { element: element('p', { class: 'own-deleted no-print' }, words, ' ', back), button: back };
}
