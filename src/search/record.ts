/** A page as the index takes it in. */
import type { DateOrder, Facet, RecordCard } from '../model/search.ts';

/** A stretch of a page’s text. */
export interface Part {
  /** Its fragment on the page, when it has one. */
  readonly id?: string;
  readonly text: string;
  /** How much a hit in it counts; a paragraph’s counts 1. */
  readonly weight: number;
}

export interface SearchRecord {
  /** From the site’s root, `op-eds/x.html`. */
  readonly href: string;
  readonly title: string;
  readonly filters: Readonly<Partial<Record<Facet, readonly string[]>>>;
  /** Days by which it is sorted. */
  readonly sort: Readonly<Record<DateOrder, string>>;
  readonly card: RecordCard;
  /** The text after the title. */
  readonly parts: readonly Part[];
}

/** How much a hit counts, by where it is: a gloss is found, but never before a text that is about the thing. */
export const weights = {
  title: 8,
  name: 6,
  line: 2,
  summary: 3,
  heading: 2,
  text: 1,
  margin: 0.25,
} as const;

/** The sort keys of a day; of what has none, such that it comes last either way. */
export function sortKeys(day: string | undefined): SearchRecord['sort'] {
  return { newest: day ?? NO_DAY, oldest: day ?? '9999' };
}

const NO_DAY = '0000';

/** The day of which these are the sort keys. */
export function dayOf({ newest }: SearchRecord['sort']): string | undefined {
  return newest === NO_DAY ? undefined : newest;
}

/** An address from the site’s root, as the index has it: `/op-eds/x.html` is `op-eds/x.html`. */
export function fromRoot(href: string): string {
  return href.slice(1);
}

/** A part, unless it has no text. */
export function part(weight: number, text: string | undefined, id?: string): Part[] {
  if (text === undefined || text.trim() === '') return [];
  return [{ ...(id !== undefined && { id }), text, weight }];
}

/** Texts one after the other, each ended by a stop unless it has its own. */
export function inSentences(...texts: readonly string[]): string {
  const told = texts.map((text) => text.trim()).filter((text) => text !== '');
  return told.map((text) => (/[.?!…]['"’”]?$/.test(text) ? text : `${text}.`)).join(' ');
}
