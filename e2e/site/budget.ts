/**
 * What a reader’s device is asked to carry: the most that each thing may be. Bytes are compressed with brotli, as hosts send them, where
 * nothing else is said; no time stands here, for that is measured in `bench/`. A figure is a little above what was there when it was set:
 * one that is passed is mended, or raised in a commit that says why.
 */

export interface PageBudget {
  /** What pages are meant, by their addresses; the first that fits counts. */
  readonly pages: RegExp;
  /** The page without the style in it. */
  readonly html: number;
  /** All before anybody does anything: page, style, scripts, both faces of the serif; not what is for paper. */
  readonly firstView: number;
  /** What the page fetches for that, the sheet for paper and the icon counted, faces not. */
  readonly requests: number;
  readonly elements: number;
}

/** By kind of page. */
export const pageBudgets: Readonly<Record<string, PageBudget>> = {
  // Bars of the project; the heaviest op-ed is near them.
  'op-ed': { pages: /^\/op-eds\/[^/]+$/, html: 19_999, firstView: 59_999, requests: 6, elements: 1_600 },
  entry: {
    pages: /^\/(?:people|treaties|events|organizations|concepts)\/[^/]+$/,
    html: 7_500,
    firstView: 48_500,
    requests: 8,
    elements: 430,
  },
  claim: { pages: /^\/claims\/[^/]+$/, html: 6_500, firstView: 47_500, requests: 8, elements: 300 },
  home: { pages: /^\/index\.html$/, html: 2_500, firstView: 42_500, requests: 6, elements: 160 },
  // With the program of the search and the head of its index, which it announces.
  search: { pages: /^\/search\.html$/, html: 2_450, firstView: 147_000, requests: 8, elements: 130 },
  // These grow with the collection, or are for paper.
  'all of a kind': {
    pages: /^\/(?:chronology|network|sources|reading-lists\/.*)\.html$/,
    html: 52_000,
    firstView: 93_000,
    requests: 9,
    elements: 4_000,
  },
  other: { pages: /./, html: 9_000, firstView: 56_500, requests: 9, elements: 1_400 },
};

/** On every page. */
export const everyPage = {
  /** The settings before the first paint; beside them, on an op-ed’s page, whether the serif came in time. */
  inlineScripts: 2,
  /** Pictures and the like that come without their size. */
  unsized: 0,
  fromOtherHosts: 0,
  scriptsThatBlock: 0,
  /** Sheets before which nothing is painted. */
  sheetsThatBlock: 2,
} as const;

/** Files by the beginnings of their names in `assets/`. */
export const files: Readonly<Record<string, number>> = {
  'main.js': 4_500,
  'settings.js': 1_400,
  'search.js': 14_000,
  'class.js': 26_500,
  'copy.js': 14_500,
  'network.js': 5_700,
  'chronology.js': 6_500,
  'answers.js': 9_200,
  'keep.js': 3_000,
  'list.js': 1_100,
  'Page.css': 4_600,
  'print.css': 800,
  'search.css': 1_600,
  'network.css': 1_450,
  'chronology.css': 1_500,
  'classroom.css': 1_000,
  'side-by-side.css': 800,
  'serif.woff2': 18_200,
  'serif-italic.woff2': 13_000,
};

/** All scripts that a page brings by itself, for an op-ed: a bar of the project. */
export const scriptsOfOpEd = 5_000;

/** A first quick search: not compressed, a little above what was measured. */
export const firstSearch = { bytes: 225_000, files: 18 } as const;

/** Anchoring quotations and finding mentions, with gzip: a bar of the project. */
export const anchoring = 6_000;

/** The whole collection as it is published. */
export const wholeSite = { files: 1_000, zip: 3_600_000 } as const;
