/** A text with ranges marked: components around its words, properly one in another. */
import type { PhrasingContent } from 'mdast';
import type { TextPositionSelector } from '../anchoring/quote.ts';
import { inline, type Attributes } from './mdx.ts';

/** A range of a text, and the component that is to stand around it. */
export interface Mark extends TextPositionSelector {
  readonly name: 'Mention' | 'Supplied';
  readonly attributes: Attributes;
}

/**
 * Puts the marks around their words. Mentions stay whole, for each carries a gloss; what is supplied is cut where it runs across
 * the edge of one.
 * @param mentions ranges that do not overlap one another
 */
export function markedText(text: string, mentions: readonly Mark[], supplied: readonly Mark[]): PhrasingContent[] {
  const cut = apart(supplied).flatMap((mark) => cutAt(mark, crossings(mark, mentions)));
  const marks = [...mentions, ...cut].toSorted((a, b) => a.start - b.start || b.end - a.end);
  return between(text, 0, text.length, marks);
}

/** The nodes of a stretch of the text, with the marks in it, which are in order. */
function between(text: string, start: number, end: number, marks: readonly Mark[]): PhrasingContent[] {
  const children: PhrasingContent[] = [];
  const addWords = (from: number, to: number) => {
    if (from < to) children.push({ type: 'text', value: text.slice(from, to) });
  };
  let from = start;
  for (const [index, mark] of marks.entries()) {
    if (mark.start < from) continue;
    addWords(from, mark.start);
    const within = marks.slice(index + 1).filter((other) => other.end <= mark.end);
    children.push(inline(mark.name, mark.attributes, between(text, mark.start, mark.end, within)));
    from = mark.end;
  }
  addWords(from, end);
  return children;
}

/** The edges of mentions that overlap a mark and are not within it. */
function crossings(mark: Mark, mentions: readonly Mark[]): number[] {
  return mentions.flatMap(({ start, end }) => {
    if (start < mark.start && mark.start < end && end < mark.end) return [end];
    return mark.start < start && start < mark.end && mark.end < end ? [start] : [];
  });
}

function cutAt(mark: Mark, places: readonly number[]): Mark[] {
  const edges = [mark.start, ...places.toSorted((a, b) => a - b), mark.end];
  return edges.slice(1).map((end, index) => ({ ...mark, start: edges[index] ?? mark.start, end }));
}

/** Marks of one kind that do not overlap: a later one gives way. */
function apart(marks: readonly Mark[]): Mark[] {
  let from = 0;
  return marks
    .toSorted((a, b) => a.start - b.start)
    .flatMap((mark) => {
      const start = Math.max(mark.start, from);
      from = Math.max(from, mark.end);
      return start < mark.end ? [{ ...mark, start }] : [];
    });
}
