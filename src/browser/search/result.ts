/** A record that was loaded, as a result. */
import { foldTypography } from '../../anchoring/fold.ts';
import { countedWords, type SearchKind } from '../../model/search.ts';
import { excerptOf } from './excerpt.ts';
import { highlighted } from './highlighted.ts';
import { foundWords, isWithin, phraseHits, soughtWithin, telling, type Marked, type Stretch } from './hits.ts';
import { passagesOf } from './passages.ts';
import type { Fragment, Hit } from './pagefind.ts';
import type { Matcher } from './sought.ts';
import type { Piece, Result } from './types.ts';

/** What results are made for. */
export interface Purpose {
  readonly matcher: Matcher;
  /** Words that are to stand together. */
  readonly phrase?: readonly string[] | undefined;
  /** Entries chosen to be mentioned. */
  readonly mentions: readonly string[];
}

/** Loads the record of a hit. Throws when it cannot be loaded. */
export async function resultOf(kind: SearchKind, hit: Hit, { matcher, phrase, mentions }: Purpose): Promise<Result> {
  const fragment = await hit.data();
  const words = fragment.content.split(' ');
  // Of a phrase Pagefind does not tell every place.
  const inPhrases = phrase === undefined ? [] : phraseHits(words, phrase);
  const hits = inPhrases.length > 0 ? inPhrases : hit.words.toSorted((a, b) => a - b);
  const marked = { words, hits: telling(hits, words, matcher), matcher };
  const { raw_url: href, meta, card } = fragment;
  return {
    kind,
    href: highlighted(href, foundWords(marked, { from: 0, to: words.length })),
    title: meta.title,
    card,
    excerpt: excerptFrom(fragment, marked),
    ...passagesOf(fragment, { ...marked, href, mentions }),
  };
}

/**
 * What of a record answers best: its summary where its title has all the words, or another name has them and the summary
 * some; else the densest hits from there on; and, when there are none, the names or dates that match and are not shown.
 */
function excerptFrom({ content, meta, card }: Fragment, marked: Marked): Piece[] {
  const { words, hits } = marked;
  const body = { from: headOf(content, card.summary), to: words.length };
  const summary = { from: body.from, to: body.from + countedWords(card.summary).length };
  const title = { from: 0, to: countedWords(meta.title).length };
  // Of an entry, other names and dates are not shown; what an op-ed or a claim has there is the line below its title.
  const hidden = { from: title.to, to: card.names === undefined ? title.to : body.from };
  const names = { from: 0, to: countedWords((card.names ?? []).join(' ')).length };
  const isFoundIn = (stretch: Stretch) => hits.some((hit) => isWithin(hit, stretch));
  const isNamed = hasAll(marked, names);
  if (hasAll(marked, title) || (isNamed && isFoundIn(summary))) return excerptOf(marked, body, []);
  if (!isFoundIn(hidden) || (!isNamed && isFoundIn(body))) return excerptOf(marked, body);
  return excerptOf(marked, { from: itemWith(marked, hidden), to: body.to }, []);
}

/** Where the first name or date begins that matches; they stand with semicolons between them. */
function itemWith({ words, hits }: Marked, stretch: Stretch): number {
  const first = hits.find((hit) => isWithin(hit, stretch)) ?? stretch.from;
  return stretch.from + words.slice(stretch.from, first).findLastIndex((word) => word.endsWith(';')) + 1;
}

/** Whether all the words sought stand in a stretch. */
function hasAll(marked: Marked, stretch: Stretch): boolean {
  const { sought } = marked.matcher;
  const found = soughtWithin(marked, stretch);
  return sought.length > 0 && sought.every((word) => found.has(word));
}

/** How many words of a record stand before its summary. */
function headOf(content: string, summary: string): number {
  const at = foldTypography(content).indexOf(foldTypography(summary));
  return at <= 0 ? 0 : countedWords(content.slice(0, at)).length;
}
