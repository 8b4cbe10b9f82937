/** What the search index holds of a page, as the build writes it and the browser reads it. */
import type { EntryId } from './ids.ts';
import type { Kind } from './kinds.ts';

/** By what a search is narrowed. The values of `mentions` are ids of entries, those of `period` are “1990s”. */
export const facets = ['kind', 'author', 'publication', 'period', 'mentions'] as const;

/** The same for sites that were joined: first, by which of them. The values of `collection` are their folders. */
export const joinedFacets = ['collection', ...facets] as const;
export type Facet = (typeof joinedFacets)[number];

/** By what results are sorted instead of relevance; what has no date comes last in both. */
export const dateOrders = { newest: 'desc', oldest: 'asc' } as const;
export type DateOrder = keyof typeof dateOrders;

/** The kinds of pages that are searched: op-eds, claims, reading lists, and each kind of entries. */
export type SearchKind = 'op-eds' | 'claims' | 'reading-lists' | Kind;

/** What a record carries for the list of results, beside its words. */
export interface RecordCard {
  /** Below the title: “By Nicolai N. Petro, Responsible Statecraft, August 2025”; “treaty, 2015”. */
  readonly line: string;
  /** In a sentence or two. */
  readonly summary: string;
  /** All names of an entry, as they are written. */
  readonly names?: readonly string[];
  /** Where each paragraph of an op-ed mentions entries, by the paragraph’s id. */
  readonly mentions?: Readonly<Record<string, readonly MentionedAt[]>>;
  /** What each gloss and note of an op-ed is called, by its id. */
  readonly margin?: Readonly<Record<string, string>>;
}

/** A mention: its entry, and which runs of letters and digits of the paragraph it is, the first of them and how many. */
export type MentionedAt = readonly [entry: EntryId, first: number, count: number];

/** Where a part of a page begins: its fragment, and the number of words before it. */
export interface RecordAnchor {
  readonly id: string;
  readonly location: number;
}

/** A record as it is loaded for a result. */
export interface RecordFragment {
  /** From the site’s root, `op-eds/x.html`. */
  readonly url: string;
  /** All its words, with one space between two; hits are counted in these words. */
  readonly content: string;
  readonly meta: { readonly title: string };
  /** The day by which it is sorted; what has none comes last. */
  readonly day?: string;
  readonly anchors: readonly RecordAnchor[];
  readonly card: RecordCard;
}

/** The words of a text as Pagefind counts them: whatever stands between white space. */
export function countedWords(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** The part of a result’s address that carries the words to be highlighted on arrival. */
export const WORDS = 'words';

/** An entry in the table of names, by which a search finds it under any of them, and by which facets are labelled. */
export interface NamedEntry {
  readonly id: EntryId;
  readonly kind: Kind;
  /** From the site’s root, `treaties/minsk-ii.html`. */
  readonly href: string;
  readonly name: string;
  /** Its other names, as they are written. */
  readonly aliases: readonly string[];
  /** How many op-eds mention it. */
  readonly readings: number;
}

/** The labels of a kind that has pages; kinds stand in the order in which results do when nothing else decides. */
export interface KindLabel {
  readonly kind: SearchKind;
  /** “Treaties”. */
  readonly many: string;
  /** “treaty”. */
  readonly one: string;
  readonly icon: string;
}

/** What the search needs to know of the site besides the index: loaded once, before the first search. */
export interface SearchTable {
  readonly kinds: readonly KindLabel[];
  readonly entries: readonly NamedEntry[];
  /** Other spellings, folded, each with the one that the texts use, as it is written there. */
  readonly spellings: readonly (readonly [other: string, used: string])[];
  /** The sites, where several were joined. */
  readonly collections?: readonly NamedCollection[];
}

/** A site among those that were joined. */
export interface NamedCollection {
  /** Below the root of all, `songs`. */
  readonly folder: string;
  readonly title: string;
}

/** Shorter words are in no list, and are taken as they are. */
export const LEAST_LETTERS = 4;

/** Whether a folded word is of those that the lists of words have: of letters alone, and not too short to be mended. */
export function isListed(word: string): boolean {
  return word.length >= LEAST_LETTERS && !/\P{L}/u.test(word);
}

/** By what the lists of words are divided. */
export function firstLetter(word: string): string {
  return String.fromCodePoint(word.codePointAt(0) ?? 0);
}

/** The files of the search that are named by what is in them, from the folder of the search. */
export interface SearchContents {
  /** `core.1a2b3c4d.js` */
  readonly core: string;
  /** What the index is asked by, of this site alone. */
  readonly head: string;
  readonly table: string;
  /** The words of the collection, by their first letter: `words/m.1a2b3c4d.js`. */
  readonly words: Readonly<Record<string, string>>;
}
