/** What of an op-ed a reading list assigns. */
import type { Library, LibrarySession, OpEd } from '../library/library.ts';
import type { OpEdSlug } from '../model/ids.ts';
import type { ParagraphRun } from '../model/reading-list.ts';
import { countedWords } from '../model/search.ts';
import { opEdHref } from '../model/urls.ts';
import { paragraphWords } from '../model/words.ts';
import { bylinesOf, bylineWords } from './bylines.ts';
import type { Link } from './shared.ts';

/** An assignment as a link to the op-ed, or to the first of the paragraphs. */
export interface AssignedView extends Link {
  /** By which progress is kept: the same wherever it stands on the list, and as long as the same is assigned. */
  readonly key: string;
  /** “¶¶ 3–7 and 9”; none where all is assigned. */
  readonly paragraphs: string | undefined;
  readonly byline: string;
  readonly publication: string;
  readonly date: string;
  /** How much there is to read on the page, “about 640 words in the digest”. */
  readonly length: string;
  /** What to look for, as HTML. */
  readonly note: string | undefined;
}

type Reading = LibrarySession['readings'][number];

/** An assignment as it is shown. Slugs in a library are checked, so an unknown one is a fault of the program. */
export function assignedView(library: Library, { opEd: slug, paragraphs, note }: Reading): AssignedView {
  const opEd = opEdOf(library, slug);
  const [first] = paragraphs ?? [];
  return {
    text: opEd.title,
    href: opEdHref(slug, first && `p${first.from}`),
    key: paragraphs === undefined ? slug : `${slug} ${paragraphs.map(({ from, to }) => `${from}-${to}`).join(' ')}`,
    paragraphs: paragraphs && paragraphWords(numbersOf(paragraphs)),
    byline: bylineWords(bylinesOf(library, opEd)),
    publication: opEd.publication,
    date: opEd.date.words,
    length: lengthOf(library, opEd, paragraphs),
    note: note?.html,
  };
}

/** The op-ed of a slug, which a checked library has. */
export function opEdOf({ opEds }: Library, slug: OpEdSlug): OpEd {
  const opEd = opEds.get(slug);
  if (opEd === undefined) throw new Error(`The library has no op-ed “${slug}”.`);
  return opEd;
}

/** The numbers of some paragraphs, in order. */
export function numbersOf(runs: readonly ParagraphRun[]): number[] {
  return runs.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
}

/**
 * The words of what is assigned, to the next ten, as its page shows it. No time is told: that of a digest is not that of the op-ed,
 * whose text is not ours to count.
 */
function lengthOf(library: Library, opEd: OpEd, paragraphs: readonly ParagraphRun[] | undefined): string {
  const copy = library.copies.get(opEd.slug);
  const numbers = paragraphs && new Set<number | undefined>(numbersOf(paragraphs));
  const blocks = (copy ?? opEd).blocks.filter(({ number }) => numbers?.has(number) ?? true);
  const words = blocks.reduce((sum, { text }) => sum + countedWords(text).length, 0);
  const told = `about ${Math.max(Math.round(words / 10), 1) * 10} words`;
  if (copy !== undefined) return `${told} in your copy`;
  return opEd.text === 'digest' ? `${told} in the digest` : told;
}
