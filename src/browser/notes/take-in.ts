/** Takes notes in from a file, and says what became of them. */
import { capitalized, counted } from '../../model/words.ts';
import { MAX_NOTES_BYTES } from './limits.ts';
import { mergeNotes, mergeWords } from './merge.ts';
import { readNotesFile } from './read-file.ts';
import type { NotesPage } from './page-parts.ts';

/** What is told after something was done to notes, and what takes it back. */
export interface Told {
  readonly words: string;
  readonly undo?: (() => void) | undefined;
}

/**
 * Takes in the notes on a page. Throws when the browser cannot read the file.
 * @param paths the page’s in the site: that of today, and those that it had @param now ISO 8601, in UTC
 */
export async function takeIn(
  { book, noun }: Pick<NotesPage, 'book' | 'noun'>,
  paths: readonly string[],
  file: File,
  now: string,
): Promise<Told> {
  if (file.size > MAX_NOTES_BYTES)
    return { words: `This file is too large: notes of up to ${MAX_NOTES_BYTES / 1_000_000} MB are read.` };
  const read = readNotesFile(await file.text(), now);
  if ('refused' in read) return { words: read.refused };
  const merge = mergeNotes(book.notes(), read.notes, paths);
  const { added, replaced } = merge;
  book.put([...added, ...replaced.map(({ after }) => after)]);
  const [fault] = read.faults;
  const words = mergeWords(merge, noun, read.faults.length) + (fault === undefined ? '' : ` ${capitalized(fault)}.`);
  const undo = () => {
    book.remove(added.map(({ id }) => id));
    book.put(replaced.map(({ before }) => before));
  };
  return { words, undo: added.length + replaced.length > 0 ? undo : undefined };
}

/** Takes all notes out. */
export function takeOut({ book, noun }: NotesPage): Told {
  const notes = book.notes();
  book.remove(notes.map(({ id }) => id));
  return { words: `${counted(notes.length, noun)} deleted.`, undo: () => book.bringBack(notes) };
}
