/** The home page: the readings as the table of contents of a printed reader. */
import type { Library, OpEd } from '../library/library.ts';
import { authorName } from '../model/op-ed.ts';
import { chronologyHref, downloadsHref, networkHref, opEdHref, sideBySideHref } from '../model/urls.ts';
import { counted } from '../model/words.ts';
import { ownTexts } from './copy.ts';
import { listedReadingLists, type ListedReadingList } from './reading-lists.ts';
import { kindLink, type Link } from './shared.ts';

export interface ReadingView extends Link {
  readonly authors: string;
  readonly publication: string;
  readonly date: string;
  readonly years: string;
  readonly summary: string;
  readonly counts: string;
  /** Whether its page shows the reader’s own copy. */
  readonly isCopy: boolean;
}

export interface HomeView {
  readonly readings: readonly ReadingView[];
  /** Other texts that the reader has imported. */
  readonly ownTexts: readonly Link[];
  readonly readingLists: readonly ListedReadingList[];
  readonly apparatus: readonly (Link & { readonly count: number })[];
  readonly claims: number;
  readonly sources: number;
  /** What shows or holds all of it in another way. */
  readonly beside: readonly Link[];
}

/** Its authors, with how certain they are where that is not stated. */
export const bylineOf = ({ authors }: OpEd): string =>
  authors
    .map((author) => `${authorName(author)}${author.certainty === 'stated' ? '' : ` (${author.certainty})`}`)
    .join(', ');

/** The home page from the library: every reading, and how much there is of the rest. */
export function homeView(library: Library): HomeView {
  const readings = [...library.opEds.values()].map((opEd): ReadingView => ({
    text: opEd.title,
    href: opEdHref(opEd.slug),
    authors: bylineOf(opEd),
    publication: opEd.publication,
    date: opEd.date.words,
    years: opEd.date.years,
    summary: opEd.summary,
    counts: [
      counted(opEd.blocks.filter((block) => block.kind === 'paragraph').length, 'paragraph'),
      counted(opEd.glosses.length + opEd.notes.length, 'gloss', 'glosses'),
      counted(opEd.claims.length, 'claim'),
    ].join(', '),
    isCopy: library.copies.has(opEd.slug),
  }));
  const entries = [...library.entries.values()];
  return {
    readings,
    ownTexts: ownTexts(library).map(({ title, slug }) => ({ text: title, href: opEdHref(slug) })),
    readingLists: listedReadingLists(library),
    apparatus: library.site.kinds.map(({ kind }) => ({
      ...kindLink(library, kind),
      count: entries.filter((entry) => entry.kind === kind).length,
    })),
    claims: library.claims.size,
    sources: library.sources.size,
    beside: [
      { text: 'Chronology', href: chronologyHref },
      { text: 'Network', href: networkHref },
      { text: 'Side by side', href: sideBySideHref },
      { text: 'Downloads', href: downloadsHref },
    ],
  };
}
