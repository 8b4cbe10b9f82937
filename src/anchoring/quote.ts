/** Anchoring a quotation in a text that is ours: exact up to typography, and unique, or else an error. */
import { foldTypography } from './fold.ts';
import { atWordEdges, occurrences } from './occurrences.ts';
import { quotedRange } from './quoted-range.ts';
import { rangeOf, skeletonOf } from './skeleton.ts';

/** W3C Web Annotation `TextQuoteSelector`. */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** W3C Web Annotation `TextPositionSelector`: UTF-16 units, `end` exclusive. */
export interface TextPositionSelector {
  readonly start: number;
  readonly end: number;
}

/** The outcomes that texts of our own have. */
export type ExactAnchor =
  | ({ readonly status: 'anchored' } & TextPositionSelector)
  | { readonly status: 'ambiguous'; readonly rivals: readonly TextPositionSelector[] }
  | { readonly status: 'unanchored'; readonly reason: 'empty' | 'absent' };

/**
 * Finds the one place in `text` where the quotation stands between its prefix and suffix, at word edges, with its case and
 * punctuation. A quotation without a letter or digit is `empty`.
 */
export function anchorQuotation(text: string, selector: TextQuoteSelector): ExactAnchor {
  const wanted = skeletonOf(selector.exact).letters;
  if (wanted.length === 0) return { status: 'unanchored', reason: 'empty' };
  const skeleton = skeletonOf(text);
  const [exact, prefix, suffix] = [selector.exact, selector.prefix, selector.suffix].map((part) => plain(part ?? ''));
  const places = occurrences(skeleton.letters, wanted)
    .filter((first) => atWordEdges(skeleton, first, first + wanted.length))
    .map((first) => quotedRange(text, rangeOf(skeleton, first, first + wanted.length - 1), selector.exact))
    .filter(({ start, end }) => plain(text.slice(start, end)) === exact)
    .filter(({ start }) => !prefix || plain(text.slice(0, start)).endsWith(prefix))
    .filter(({ end }) => !suffix || plain(text.slice(end)).startsWith(suffix));
  const [only, ...rivals] = places;
  if (only === undefined) return { status: 'unanchored', reason: 'absent' };
  return rivals.length === 0 ? { status: 'anchored', ...only } : { status: 'ambiguous', rivals: places };
}

const plain = (text: string): string => foldTypography(text).replace(/\s+/g, ' ').trim();
