/** Anchoring a quotation in a text that is ours: exact up to typography, and unique, or else an error. */
import { foldTypography } from './fold.ts';

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

export type Anchor =
  | ({ readonly status: 'anchored' } & TextPositionSelector)
  | { readonly status: 'ambiguous'; readonly rivals: readonly TextPositionSelector[] }
  | { readonly status: 'unanchored'; readonly reason: 'empty' | 'absent' };

/** Finds the one place in `text` where the quotation stands between its prefix and suffix, at word edges. */
export function anchorQuotation(text: string, selector: TextQuoteSelector): Anchor {
  const exact = foldTypography(selector.exact).trim();
  if (exact === '') return { status: 'unanchored', reason: 'empty' };
  const folded = foldTypography(text);
  const prefix = foldTypography(selector.prefix ?? '').trim();
  const suffix = foldTypography(selector.suffix ?? '').trim();
  const places = occurrences(folded, exact)
    .map((start) => ({ start, end: start + exact.length }))
    .filter(({ start, end }) => atWordEdges(folded, start, end))
    .filter(({ start }) => folded.slice(0, start).trimEnd().endsWith(prefix))
    .filter(({ end }) => folded.slice(end).trimStart().startsWith(suffix));
  const [only, ...rivals] = places;
  if (only === undefined) return { status: 'unanchored', reason: 'absent' };
  return rivals.length === 0 ? { status: 'anchored', ...only } : { status: 'ambiguous', rivals: places };
}

function occurrences(text: string, part: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}

const LETTER = /[\p{L}\p{N}]/u;

/** Whether the range neither begins nor ends inside a word. */
function atWordEdges(text: string, start: number, end: number): boolean {
  const inWord = (edge: number) => LETTER.test(text[edge - 1] ?? '') && LETTER.test(text[edge] ?? '');
  return !inWord(start) && !inWord(end);
}
