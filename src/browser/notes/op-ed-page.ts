/** The page of an op-ed as a page with notes: what is listed of it, and handed in. */
import { aboutOpEd } from './about-op-ed.ts';
import { partOf } from './hand-in.ts';
import type { Layout, PlacedNote } from './layout.ts';
import { isBlank, type Note } from './note.ts';
import type { Notebook } from './notebook.ts';
import type { NotesPage } from './page-parts.ts';

/** @param path its path in the site; @param fieldOf the field of a note */
export function opEdPage(
  page: Document,
  { path, book, layout }: { path: string; book: Notebook; layout: Layout },
  fieldOf: (note: Note) => HTMLElement,
): NotesPage {
  const written = () => layout.inOrder(book.notes().filter((note) => !isBlank(note)));
  return {
    path,
    book,
    noun: 'note',
    listed: () =>
      written().map(({ note, block }) => {
        const field = fieldOf(note);
        return { note, where: block?.name ?? 'Without a place', href: `#${block?.ids[0] ?? field.id}`, field };
      }),
    handIn: async () => {
      const placed = written();
      const { title, lines } = await aboutOpEd(page, path, numbersOf(placed));
      const parts = placed.map(({ note, block }) => partOf(note, block?.name ?? 'Without a place'));
      return { title: `Notes on “${title}”`, about: lines, language: page.documentElement.lang, parts };
    },
    address: async () => (await aboutOpEd(page, path, [])).address,
  };
}

function numbersOf(placed: readonly PlacedNote[]): number[] {
  return [...new Set(placed.flatMap(({ block }) => block?.number ?? []))];
}
