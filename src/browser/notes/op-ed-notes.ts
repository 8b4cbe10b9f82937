/** The notes on an op-ed’s page: each below its paragraph, its words highlighted. */
import { selectorFor } from '../../anchoring/selector.ts';
import type { Spot } from '../class/types.ts';
import { TEXT_CHANGED } from '../text-changed.ts';
import { deskOf, openBook } from './desk.ts';
import { notesDrawing } from './draw-notes.ts';
import { layoutOf, type Layout } from './layout.ts';
import { newId } from './new-id.ts';
import { newNote, type Note, type Subject } from './note.ts';
import { opEdPage } from './op-ed-page.ts';

export interface OpEdNotes {
  /** Ends when what is kept is shown. */
  readonly shown: Promise<void>;
  /** Opens a field for a note at a spot, and gives it the focus; false where no note can be. */
  readonly begin: (spot: Spot) => boolean;
  /** Opens the dialog of all. */
  readonly open: () => void;
}

/** A note that says nothing yet, and what the focus goes back to without it. */
interface Begun {
  readonly note: Note;
  readonly from: HTMLElement;
}

/** @param path the page’s path in the site */
export function opEdNotes(page: Document, path: string): OpEdNotes {
  const book = openBook(page);
  const layout = layoutOf(page);
  const begun = new Map<string, Begun>();
  const viewOf = (note: Note) => desk.viewOf(note, () => remove(note));
  const desk = deskOf(opEdPage(page, { path, book, layout }, (note) => viewOf(note).field));
  const drawing = notesDrawing(page, { book, desk, viewOf });
  const draw = () => {
    const notes = book.notes();
    for (const { id } of notes) begun.delete(id);
    drawing.draw(layout.inOrder([...notes, ...[...begun.values()].map(({ note }) => note)]));
  };
  const remove = (note: Note): void => {
    const empty = begun.get(note.id);
    if (empty === undefined) return desk.remove(note);
    begun.delete(note.id);
    empty.from.focus();
    draw();
  };
  book.watch(draw);
  page.addEventListener(TEXT_CHANGED, () => {
    layout.read();
    draw();
  });
  return {
    shown: book.refresh(),
    open: desk.dialog.open,
    begin: (spot) => {
      const subject = subjectAt(spot, layout, path);
      if (subject === undefined) return false;
      const note = newNote('commenting', subject, newId(), new Date().toISOString());
      begun.set(note.id, { note, from: spot.from });
      draw();
      viewOf(note).field.focus();
      return true;
    },
  };
}

/** So many characters before and after the words tell them from others of the same sound. */
const CONTEXT = 32;

/** What a spot is, as selectors; nothing where the text has no such paragraph. */
function subjectAt({ paragraph, words }: Spot, layout: Layout, source: string): Subject | undefined {
  const block = layout.blockOf(paragraph);
  const fragment = block?.ids[0];
  if (block === undefined || fragment === undefined) return undefined;
  const at = words && block.positionOf(words);
  if (at === undefined) return { source, fragment };
  const { exact, prefix, suffix } = selectorFor(block.text, at, CONTEXT);
  const begin = layout.startOf(block);
  return {
    source,
    fragment,
    quote: { exact: inOneLine(exact), prefix: inOneLine(prefix), suffix: inOneLine(suffix) },
    position: { start: begin + at.start, end: begin + at.end },
  };
}

/** Lines of the source are no lines of the text. */
const inOneLine = (text = ''): string => text.replace(/\s+/g, ' ');
