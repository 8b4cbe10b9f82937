/** Several texts read as one: what is seen in one tells about the next, but nothing runs from one into another. */
import { findMentions, type FoundMention, type Marked } from './mentions.ts';
import type { Dictionary } from './names.ts';
import { lastUpTo } from './partition.ts';
import type { TextPositionSelector } from './quote.ts';

/** No name and no quotation goes across it. */
const BREAK = '\n\n';

interface Part {
  readonly text: string;
}

/** A part with its place in the whole text. */
export interface Joined<P extends Part> {
  readonly part: P;
  readonly start: number;
}

/** Parts as one text, and where each begins in it, in UTF-16 units. */
export function joinedTexts<P extends Part>(parts: readonly P[]): { text: string; joined: readonly Joined<P>[] } {
  let next = 0;
  const joined = parts.map((part) => {
    const start = next;
    next += part.text.length + BREAK.length;
    return { part, start };
  });
  return { text: parts.map(({ text }) => text).join(BREAK), joined };
}

/** A range moved by so many units. */
export function shifted<R extends TextPositionSelector>(range: R, by: number): R {
  return { ...range, start: range.start + by, end: range.end + by };
}

/**
 * The mentions in each part, so that a family name may mean someone named in a part before it; their places are the part's own.
 * @param marksOf ranges of a part that its author marked, see `findMentions`
 */
export function findMentionsIn<P extends Part, Id>(
  parts: readonly P[],
  dictionary: Dictionary<Id>,
  marksOf: (part: P) => readonly Marked<Id>[] = () => [],
): { readonly part: P; readonly mentions: readonly FoundMention<Id>[] }[] {
  const { text, joined } = joinedTexts(parts);
  const marked = joined.flatMap(({ part, start }) => marksOf(part).map((mark) => shifted(mark, start)));
  const found = Map.groupBy(findMentions(text, dictionary, marked), ({ start }) => lastUpTo(joined, start));
  return joined.map((home) => ({
    part: home.part,
    mentions: (found.get(home) ?? []).map((mention) => shifted(mention, -home.start)),
  }));
}
