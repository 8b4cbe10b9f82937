/** Rows longer than any paragraph of a book, in pieces, each quick to lay out. */
import type { Row } from './row.ts';

/** In UTF-16 units; more than a printed page. */
export const LONGEST_ROW = 3_000;

/** The row, in as many pieces as it takes; they are cut between words, and outside of marks where that can be. */
export function cutRow(row: Row, longest = LONGEST_ROW): Row[] {
  if (row.text.length <= longest) return [row];
  const pieces: Row[] = [];
  for (let from = 0; from < row.text.length;) {
    const to = row.text.length - from <= longest ? row.text.length : cutAfter(row, from, from + longest);
    pieces.push({
      ...(from === 0 ? row : { kind: row.kind }),
      text: row.text.slice(from, to),
      marks: marksIn(row, from, to),
    });
    from = to;
  }
  return pieces;
}

/** The last place behind a space that no mark covers, in the latter half; else behind any space; else anywhere. */
function cutAfter({ text, marks }: Row, from: number, limit: number): number {
  const least = (from + limit) / 2;
  const covering = marks.filter(({ start, end }) => start < limit && end > least);
  let cut: number | undefined;
  for (let at = limit; at > least; at--) {
    if (text[at - 1] !== ' ') continue;
    if (!covering.some(({ start, end }) => start < at && at < end)) return at;
    cut ??= at;
  }
  return cut ?? (/[\uDC00-\uDFFF]/.test(text[limit] ?? '') ? limit - 1 : limit);
}

/** What begins in a piece belongs to it. */
function marksIn({ marks }: Row, from: number, to: number): Row['marks'] {
  return marks
    .filter(({ start }) => from <= start && start < to)
    .map((mark) => ({ ...mark, start: mark.start - from, end: Math.min(mark.end, to) - from }));
}
