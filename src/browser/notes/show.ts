/** Shows the notes that are kept for an op-ed’s page. */
import styles from '../../styles/notes.css';
import { bringStyles } from '../dom.ts';
import { opEdNotes, type OpEdNotes } from './op-ed-notes.ts';
import { pagePath } from './page-path.ts';

const shown = new WeakMap<Document, OpEdNotes>();

/** The notes of a page, begun once; nothing where the page has none. */
export function notesOn(page: Document): OpEdNotes | undefined {
  const path = pagePath(page.location.pathname);
  if (path === undefined || page.querySelector('.text') === null) return undefined;
  const known = shown.get(page);
  if (known !== undefined) return known;
  bringStyles(styles);
  const notes = opEdNotes(page, path);
  shown.set(page, notes);
  return notes;
}

/** Draws the notes that are kept; ends when they are there. */
export async function showNotes(page: Document): Promise<void> {
  await notesOn(page)?.shown;
}
