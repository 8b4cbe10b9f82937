/** A record that was loaded, as a result. */
import { foldTypography } from '../../anchoring/fold.ts';
import { foldWord, wordsOf } from '../../anchoring/words.ts';
import type { SearchKind } from '../../model/search.ts';
import { excerptOf, foundWords, phraseHits, telling, type Marked } from './excerpt.ts';
import { highlighted } from './highlighted.ts';
import { passagesOf } from './passages.ts';
import type { Fragment, Hit } from './pagefind.ts';
import type { Matcher } from './sought.ts';
import type { Result } from './types.ts';

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
  const head = headOf(fragment);
  const { raw_url: href, meta, card } = fragment;
  return {
    kind,
    href: highlighted(href, foundWords(marked, { from: 0, to: words.length })),
    title: meta.title,
    card,
    excerpt: excerptOf(marked, { from: head, to: words.length }, isNamed(marked, head) ? [] : marked.hits),
    ...passagesOf(fragment, { ...marked, href, mentions }),
  };
}

/** Whether all the words sought stand in a record's title and names: then its summary, which begins it, answers best. */
function isNamed({ words, hits, matcher }: Marked, head: number): boolean {
  const parts = hits.filter((hit) => hit < head).flatMap((hit) => wordsOf(words[hit] ?? ''));
  const named = new Set(parts.flatMap(({ text }) => matcher.formOf(foldWord(text)) ?? []));
  return matcher.sought.length > 0 && matcher.sought.every((word) => named.has(word));
}

/** How many words of a record stand before its summary: its title and names, which a result shows anyway. */
function headOf({ content, card }: Fragment): number {
  const at = foldTypography(content).indexOf(foldTypography(card.summary));
  return at <= 0 ? 0 : content.slice(0, at).trimEnd().split(' ').length;
}
