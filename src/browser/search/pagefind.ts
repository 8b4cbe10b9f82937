/** The part of Pagefind’s browser API that is used: https://pagefind.app/docs/api/ */
import type { RecordFragment } from '../../model/search.ts';

/** One value; all or any of several; or anything but one. */
export type Filter =
  string | { readonly all: readonly string[] } | { readonly any: readonly string[] } | { readonly not: string };
export type Filters = Readonly<Record<string, Filter>>;

export interface FindOptions {
  readonly filters?: Filters;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

/** What is kept of a page; Pagefind turns `url` into an address of the host, and keeps the one of the record. */
export interface Fragment extends RecordFragment {
  readonly raw_url: string;
}

/** A page that fits. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  /** Which words of its content match, counted from 0; known at the latest when its data are. */
  readonly words: readonly number[];
  readonly data: () => Promise<Fragment>;
}

export interface FoundList {
  /** The best first, or as they are sorted. */
  readonly results: readonly Hit[];
  /** How many of the results each value has, of the filters that have been loaded. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** How hits are weighed: https://pagefind.app/docs/ranking/ */
export interface Ranking {
  readonly termSimilarity?: number;
  readonly pageLength?: number;
  readonly termSaturation?: number;
  readonly termFrequency?: number;
  readonly metaWeights?: Readonly<Record<string, number>>;
}

export interface Instance {
  /** The pages that have all the words; words that no page has do not count. Without words, all that fit the filters. */
  readonly search: (words: string | null, options: FindOptions) => Promise<FoundList>;
  /** Loads the parts that a search for these words would need. */
  readonly preload: (words: string, options?: FindOptions) => Promise<void>;
}

export type CreateInstance = (options: {
  readonly basePath: string;
  readonly noWorker: true;
  readonly ranking: Ranking;
}) => Instance;
