/** What is asked of the search, and what it answers. */
import type { Facet, RecordCard, SearchKind } from '../../model/search.ts';

export type SortOrder = 'relevance' | 'newest' | 'oldest';

/** A search as the address tells it. */
export interface Query {
  /** As the reader typed it. */
  readonly words: string;
  /** Chosen values of each facet: of `mentions` all must hold, of any other one. */
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  readonly sort: SortOrder;
  /** Search for the words as they are written, without mending misspellings. */
  readonly literal: boolean;
}

/** A piece of text, and whether it is a match. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** A paragraph or gloss of an op-ed that matches. */
export interface Passage {
  /** The fragment, `p7` or `g-minsk-ii`. */
  readonly id: string;
  /** “¶ 7”, or what the gloss is called. */
  readonly label: string;
  readonly where: 'text' | 'margin';
  readonly excerpt: readonly Piece[];
  /** From the site’s root, with the words to be highlighted: `op-eds/x.html?words=minsk+ii#p7`. */
  readonly href: string;
}

export interface Result {
  readonly kind: SearchKind;
  /** From the site’s root, with the words to be highlighted. */
  readonly href: string;
  readonly title: string;
  readonly card: RecordCard;
  readonly excerpt: readonly Piece[];
  /** Of an op-ed: what of it matches, the text’s paragraphs before the margin. */
  readonly passages: readonly Passage[];
  /** Whether one paragraph mentions all the entries asked for; if none does, the passages mention at least one. */
  readonly together: boolean;
}

/** The results of one kind of page, the best first; groups stand in the order of their best results. */
export interface Group {
  readonly kind: SearchKind;
  readonly label: string;
  /** How many there are, loaded or not. */
  readonly total: number;
  /** Those loaded so far. */
  readonly results: readonly Result[];
  /** Loads so many more and gives all that are loaded by then. */
  readonly more: (count: number) => Promise<readonly Result[]>;
}

/** A word that was taken for a misspelling, and what was sought instead. */
export interface Mended {
  readonly from: string;
  readonly to: string;
}

export interface Answer {
  readonly groups: readonly Group[];
  readonly total: number;
  readonly mended: readonly Mended[];
  /** Words that were left out because no page has them together with the others. */
  readonly leftOut: readonly string[];
}

/** How many pages each value of a facet would leave. */
export type Counts = ReadonlyMap<string, number>;

/** The search of a site, once its core is loaded. */
export interface Search {
  /** Throws when a part of the index cannot be loaded. */
  readonly ask: (query: Query, perGroup: number) => Promise<Answer>;
  /** What a facet has to offer beside the query; loads that facet’s part of the index when it is first asked for. */
  readonly counts: (facet: Facet, query: Query) => Promise<Counts>;
}
