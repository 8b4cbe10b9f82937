/** The pages of today whose addresses the ledger keeps. */
import { pathOf, type PagePath } from '../model/ledger.ts';
import { questionFragment } from '../model/urls.ts';
import type { Library, LibraryReadingList, OpEd } from './library.ts';

/** A page made from a file of the content. */
export interface PublishedPage {
  readonly path: PagePath;
  /** What it is called, as links say it. */
  readonly title: string;
  /** The ids in it to which others may link. */
  readonly ids: readonly string[];
  readonly file: string;
  /** The field of its file that holds the title. */
  readonly titled: 'title' | 'name';
}

/** The ids to which others may link: of numbered paragraphs, captions, glosses and notes, in the order of the text. */
export function opEdIds({ blocks, glosses, notes }: Pick<OpEd, 'blocks' | 'glosses' | 'notes'>): string[] {
  const texts = blocks.filter((block) => block.kind === 'paragraph' || block.kind === 'caption');
  return [...texts, ...glosses, ...notes].map(({ id }) => id);
}

/** The same of a reading list: its questions. */
export function questionIds({ sessions }: Pick<LibraryReadingList, 'sessions'>): string[] {
  return sessions.flatMap(({ questions }) => questions.map(({ id }) => questionFragment(id)));
}

/** Every page whose address is kept: op-eds, entries, claims, reading lists. */
export function publishedPages({ opEds, entries, claims, readingLists }: Library): PublishedPage[] {
  return [
    ...opEds.values().map((opEd) => titled(opEd, pathOf('op-eds', opEd.slug), opEdIds(opEd))),
    ...entries.values().map((entry): PublishedPage => ({
      path: pathOf(entry.kind, entry.id),
      title: entry.name,
      ids: [],
      file: entry.file,
      titled: 'name',
    })),
    ...claims.values().map((claim) => titled(claim, pathOf('claims', claim.id), [])),
    ...readingLists.values().map((list) => titled(list, pathOf('reading-lists', list.slug), questionIds(list))),
  ];
}

function titled({ title, file }: Pick<PublishedPage, 'title' | 'file'>, path: PagePath, ids: string[]): PublishedPage {
  return { path, title, ids, file, titled: 'title' };
}
