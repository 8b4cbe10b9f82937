/** The page for citing an op-ed and for teaching with it. */
import type { Library, LibraryReadingList, OpEd } from '../library/library.ts';
import { opEdHref, readingListHref } from '../model/urls.ts';
import { paragraphWords } from '../model/words.ts';
import { bylinesOf, bylineWords } from './bylines.ts';
import { home, type Link } from './shared.ts';

export interface TeachView {
  readonly title: string;
  readonly about: string;
  readonly opEd: Link;
  /** “By Jane Roe, Example Quarterly, May 1955”. */
  readonly byline: string;
  /** Whether its page is a digest, so that the paragraphs have other words than the op-ed’s. */
  readonly isDigest: boolean;
  readonly paragraphs: readonly TaughtParagraph[];
  readonly lists: readonly AssigningList[];
  readonly trail: readonly Link[];
}

export interface TaughtParagraph {
  readonly number: number;
  readonly href: string;
  /** Where it is published, if anywhere. */
  readonly address: string | undefined;
  /** Its first words. */
  readonly words: string;
}

export interface AssigningList extends Link {
  /** “the whole”, “¶¶ 3–7”. */
  readonly what: string;
}

/** How many letters tell a paragraph from its neighbors. */
const FIRST = 70;

/**
 * The page from the op-ed.
 * @param address where the site is published, if anywhere
 */
export function teachView(library: Library, opEd: OpEd, address: string | undefined): TeachView {
  const name = opEd.short ?? opEd.title;
  const link = { text: opEd.title, href: opEdHref(opEd.slug) };
  return {
    title: `Cite and teach: ${name}`,
    about: `How to cite “${name}”, this edition of it, and each of its paragraphs, and how to teach with it.`,
    opEd: link,
    byline: `${bylineWords(bylinesOf(library, opEd))}, ${opEd.publication}, ${opEd.date.words}`,
    isDigest: opEd.text === 'digest',
    paragraphs: opEd.blocks.flatMap(({ id, number, text }) => {
      if (number === undefined) return [];
      const href = opEdHref(opEd.slug, id);
      return [{ number, href, address: address && new URL(href, address).href, words: firstWords(text) }];
    }),
    lists: [...library.readingLists.values()].flatMap((list) => assigning(list, opEd) ?? []),
    trail: [home, { ...link, text: name }],
  };
}

/** A reading list as one that assigns the op-ed; nothing where it does not. */
function assigning(list: LibraryReadingList, { slug }: OpEd): AssigningList | undefined {
  const readings = list.sessions.flatMap(({ readings }) => readings.filter(({ opEd }) => opEd === slug));
  if (readings.length === 0) return undefined;
  const runs = readings.flatMap(({ paragraphs }) => paragraphs ?? []);
  const isWhole = readings.some(({ paragraphs }) => paragraphs === undefined);
  const numbers = [
    ...new Set(runs.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at))),
  ];
  const what = isWhole ? 'the whole' : paragraphWords(numbers.toSorted((a, b) => a - b));
  return { text: list.title, href: readingListHref(list.slug), what };
}

/** The beginning of a text, cut behind a word. */
function firstWords(text: string): string {
  return text.length <= FIRST ? text : `${text.slice(0, FIRST).replace(/[\s,;:–—]*\s\S*$/, '')} …`;
}
