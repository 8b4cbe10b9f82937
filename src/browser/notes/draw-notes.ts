/** Draws notes at their places on an op-ed’s page. The text itself is never touched. */
import { element } from '../dom.ts';
import type { Desk } from './desk.ts';
import { firstWords } from './hand-in.ts';
import { highlightNotes } from './highlight-notes.ts';
import type { PlacedNote } from './layout.ts';
import { quoteOf, type Note } from './note.ts';
import type { Notebook } from './notebook.ts';
import type { NoteState, NoteView } from './note-view.ts';
import { changedWords } from './sentences.ts';

export interface NotesDrawing {
  /** Makes the page show these notes, and what else there is to be told. */
  readonly draw: (placed: readonly PlacedNote[]) => void;
}

interface Parts {
  readonly book: Notebook;
  readonly desk: Desk;
  readonly viewOf: (note: Note) => NoteView;
}

export function notesDrawing(page: Document, { book, desk, viewOf }: Parts): NotesDrawing {
  const placeless = placelessPart();
  const drawOne = (placed: PlacedNote) => {
    const { note, block } = placed;
    const view = viewOf(note);
    const trouble = book.isKept(note.id) ? undefined : book.trouble();
    view.show(note, { ...stateOf(placed, page.querySelector('.copy-switch') !== null), trouble });
    const host = block === undefined ? placeless : beside(block.row);
    // What has the focus is not moved.
    if (view.element.parentElement !== host) host.append(view.element);
  };
  return {
    draw: (placed) => {
      placed.forEach(drawOne);
      desk.clear(new Set(placed.map(({ note }) => note.id)));
      page.querySelectorAll('.own-notes:empty').forEach((empty) => empty.remove());
      putIn(placeless, placeless.querySelector('article, .own-deleted') !== null, (part) =>
        page.querySelector('.text')?.after(part),
      );
      highlightNotes(placed.flatMap(({ range }) => range ?? []));
      desk.bar.show();
      putIn(desk.bar.element, book.notes().length > 0 || book.trouble() !== undefined, (part) =>
        page.querySelector('.sheet')?.append(part),
      );
    },
  };
}

function stateOf({ note, block, changed }: PlacedNote, hasCopy: boolean): Omit<NoteState, 'trouble'> {
  const exact = quoteOf(note)?.exact;
  return {
    label: block === undefined ? 'Your note' : `Your note on ${block.name}`,
    remark: exact !== undefined && changed ? changedWords(firstWords(exact), hasCopy) : undefined,
  };
}

/** The place for notes below a row’s paragraph. */
function beside(row: HTMLElement): HTMLElement {
  const there = row.querySelector<HTMLElement>(':scope > .own-notes');
  if (there !== null) return there;
  const made = element('div', { class: 'own-notes' });
  row.append(made);
  return made;
}

function placelessPart(): HTMLElement {
  const title = element('h2', { id: 'own-placeless' }, 'Notes without a place');
  const words = element('p', { class: 'own-remark' }, 'What they are on is no longer in this text.');
  return element('section', { class: 'own-placeless', 'aria-labelledby': title.id }, title, words);
}

/** Puts a part on the page, or takes it off. */
function putIn(part: HTMLElement, there: boolean, put: (part: HTMLElement) => void): void {
  if (!there) part.remove();
  else if (!part.isConnected) put(part);
}
