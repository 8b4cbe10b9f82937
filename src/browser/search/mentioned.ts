/** Where a passage mentions entries. */
import { tellingWords, type Matcher } from './sought.ts';
import type { MentionedAt } from '../../model/search.ts';
import { wordParts, type Marked, type Stretch } from './hits.ts';

/** The places of mentions, as words of the record, and their words. */
export interface Mentioned {
  /** In order. */
  readonly hits: readonly number[];
  /** Folded, each once. */
  readonly words: readonly string[];
}

/** The mentions of some of the entries in a passage. */
export function mentionedIn(
  words: readonly string[],
  passage: Stretch,
  mentions: readonly MentionedAt[],
  entries: readonly string[],
): Mentioned {
  const parts = wordParts(words, passage);
  const found = mentions
    .filter(([entry]) => entries.includes(entry))
    .flatMap(([, first, count]) => parts.slice(first, first + count));
  return { hits: [...new Set(found.map(({ at }) => at))], words: [...new Set(found.map(({ text }) => text))] };
}

/** A text with its mentions marked beside its hits. */
export function withMentions<T extends Marked>(marked: T, mentioned: Mentioned): T {
  const { matcher, hits } = marked;
  const matches: Matcher['matches'] = (folded) => matcher.matches(folded) || mentioned.words.includes(folded);
  const all = [...new Set([...hits, ...mentioned.hits])].toSorted((a, b) => a - b);
  return { ...marked, hits: all, matcher: { ...matcher, matches } };
}

/** The words by which mentions are found again on a page: without “the”, which is everywhere. */
export function wordsOfMentions({ words }: Mentioned): readonly string[] {
  return tellingWords(words);
}
