/** What a page with notes is, whether of an op-ed or of a reading list: what its bar, its dialog and its files need. */
import { scriptsOf } from '../load-data.ts';
import { docxMaker } from './docx-maker.ts';
import { download } from './download.ts';
import type { HandIn } from './hand-in.ts';
import { jsonOf } from './json.ts';
import { markdownOf } from './markdown.ts';
import { newId } from './new-id.ts';
import { isBlank, type Note } from './note.ts';
import type { Notebook } from './notebook.ts';
import { slugOf } from './page-path.ts';

export interface NotesPage {
  /** Its path in the site. */
  readonly path: string;
  readonly book: Notebook;
  /** What is counted: “note”, “answer”. */
  readonly noun: string;
  /** The notes that say something, in the order of the page. */
  readonly listed: () => readonly Listed[];
  readonly handIn: () => Promise<HandIn>;
  /** Where the page is published, if it is. */
  readonly address: () => Promise<string | undefined>;
}

export interface Listed {
  readonly note: Note;
  /** “¶ 7”, “Question 2”. */
  readonly where: string;
  /** Leads to its place. */
  readonly href: string;
  /** What the focus goes to. */
  readonly field: HTMLElement;
}

/** Forms in which notes leave the page. */
export const forms = ['Markdown', 'DOCX', 'JSON'] as const;
export type Form = (typeof forms)[number];

/** Gives the reader the notes as a file. Throws when what makes it cannot be loaded. */
export async function save(page: NotesPage, form: Form, docxHref: string): Promise<void> {
  const name = `notes-${slugOf(page.path)}`;
  if (form === 'Markdown') download(`${name}.md`, markdownOf(await page.handIn()), 'text/markdown;charset=utf-8');
  if (form === 'JSON') {
    const notes = page.book.notes().filter((note) => !isBlank(note));
    download(`${name}.json`, jsonOf(notes, newId(), await page.address()), 'application/ld+json');
  }
  if (form === 'DOCX') {
    const maker = await docxMaker(scriptsOf(document), docxHref);
    download(`${name}.docx`, await maker(await page.handIn()), '');
  }
}
