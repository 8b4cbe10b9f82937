/** Where in a text a reader is, kept when the text is changed for another that has the same numbers. */

/** A numbered paragraph, from its beginning to that of the next, in pixels from the top of the window. */
export interface Span {
  readonly number: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the reader is: in which paragraph, where it begins, and which share of it is above the window. */
export interface ReadersPlace {
  readonly number: number;
  readonly top: number;
  readonly passed: number;
}

/** @param line above which a paragraph must begin to be the one that is read, in pixels from the top of the window */
export function placeIn(spans: readonly Span[], line: number): ReadersPlace | undefined {
  const span = spans.findLast(({ top }) => top <= line);
  if (span === undefined) return undefined;
  const { number, top, bottom } = span;
  return { number, top, passed: top < 0 ? Math.min(1, -top / Math.max(1, bottom - top)) : 0 };
}

/** How far to scroll so that the reader is at the same place in another text, in pixels; nothing when it has no such place. */
export function scrollTo({ number, top, passed }: ReadersPlace, spans: readonly Span[]): number | undefined {
  const span = spans.findLast((each) => each.number <= number);
  if (span === undefined) return undefined;
  const wanted = passed === 0 ? top : -passed * (span.bottom - span.top);
  return span.top - wanted;
}
