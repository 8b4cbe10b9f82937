/** A row's text and marks in; pieces nested as elements will be out. */
import type { Mark, Row } from './row.ts';

/** Text; words in an element of their mark, which may be one of several; or the reference behind the words of a note or remark. */
export type Piece =
  | string
  | { readonly mark: Mark; readonly isFirst: boolean; readonly pieces: readonly Piece[] }
  | { readonly reference: Mark };

/** What stands inside what where marks overlap: links are innermost, for no link may hold another. */
const DEPTH: Readonly<Record<Mark['kind'], number>> = { note: 0, supplied: 1, flagged: 2, gloss: 3, mention: 3 };

const isLink = ({ kind }: Mark): boolean => kind === 'gloss' || kind === 'mention';

/** A stretch of the text under the same marks, outermost first; or a reference, at a place. */
interface Stretch {
  readonly under: readonly Mark[];
  readonly content: string | Mark;
}

/** Cuts a text at the edges of its marks, and nests the pieces. */
export function piecesOf({ text, marks }: Pick<Row, 'text' | 'marks'>): Piece[] {
  if (marks.length === 0) return [text];
  const inDepth = marks.toSorted((a, b) => DEPTH[a.kind] - DEPTH[b.kind] || a.start - b.start || b.end - a.end);
  const references = inDepth
    .filter((mark) => !isLink(mark))
    .map((mark) => ({ mark, at: behindLinks(mark.end, marks) }));
  const edges = [0, text.length, ...marks.flatMap(({ start, end }) => [start, end])].toSorted((a, b) => a - b);
  const stretches = [...new Set(edges)].flatMap((edge, index, all): Stretch[] => {
    const next = all[index + 1] ?? edge;
    const here = references.filter(({ at }) => at === edge).map(({ mark }) => referenceAt(mark, edge, inDepth));
    const under = inDepth.filter(({ start, end }) => start <= edge && next <= end);
    return next === edge ? here : [...here, { under, content: text.slice(edge, next) }];
  });
  return nested(stretches, 0, new Set());
}

/** A link that runs across the place, or ends there, comes before the reference. */
function behindLinks(at: number, marks: readonly Mark[]): number {
  return marks.find((mark) => isLink(mark) && mark.start < at && at < mark.end)?.end ?? at;
}

/** Under the marks that go on on both its sides. */
function referenceAt(mark: Mark, at: number, marks: readonly Mark[]): Stretch {
  return { under: marks.filter(({ start, end }) => start < at && at < end), content: mark };
}

function nested(stretches: readonly Stretch[], depth: number, drawn: Set<Mark>): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < stretches.length;) {
    const stretch = stretches[at];
    const mark = stretch?.under[depth];
    const length = stretches.slice(at).findIndex(({ under }) => under[depth] !== mark);
    const run = length === -1 ? stretches.slice(at) : stretches.slice(at, at + length);
    if (mark === undefined)
      pieces.push(...run.map(({ content }) => (typeof content === 'string' ? content : { reference: content })));
    else {
      const isFirst = !drawn.has(mark);
      drawn.add(mark);
      pieces.push({ mark, isFirst, pieces: nested(run, depth + 1, drawn) });
    }
    at += run.length;
  }
  return pieces;
}
