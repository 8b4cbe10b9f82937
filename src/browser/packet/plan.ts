/** Where pages end. Heights are in CSS pixels; nothing here knows of a document. */

/** What stands on one page as a whole: a line of a paragraph, a heading, a question with its room to write. */
export interface Piece {
  /** Where it begins and ends, in a column without pages. */
  readonly top: number;
  readonly bottom: number;
  /** How high the notes are that it calls. */
  readonly notes: number;
  /** Whether a page begins with it. */
  readonly opens?: boolean;
  /** Whether what follows stands on the same page, as after a heading. */
  readonly keeps?: boolean;
  /** Of a line: which it is of its paragraph, from 0, and of how many. */
  readonly line?: { readonly index: number; readonly of: number };
}

/** The room of a page. */
export interface Room {
  readonly height: number;
  /** What stands between the text and the notes, where there are any. */
  readonly gap: number;
}

/** At the foot and at the head of a page stand at least so many lines of a paragraph. */
const LINES = 2;

/** So much of a page is filled at least where another could give it of its text. */
const LEAST = 1 / 4;

/**
 * Fills pages with pieces and their notes: as much on each as there is room for, but no heading at its foot, and no single
 * line of a paragraph at its foot or head where another end is to be had. The page before one that is nearly empty gives to it.
 * @returns the index of the piece with which each page begins
 * @throws when a piece with its notes is higher than a page
 */
export function planPages(pieces: readonly Piece[], room: Room): number[] {
  const starts: number[] = [];
  let first = 0;
  while (first < pieces.length) {
    starts.push(first);
    const full = fillPage(pieces, first, room);
    if (full === first) throw new TooHigh(first);
    const end = goodEnd(pieces, first, full);
    if (end === pieces.length || pieces[end]?.opens === true) fillLast(pieces, starts, end, room);
    first = end;
  }
  return starts;
}

/** Lets the page before the last begin it earlier, where hardly anything would stand on it. */
function fillLast(pieces: readonly Piece[], starts: number[], end: number, room: Room): void {
  const [before, last] = starts.slice(-2);
  if (before === undefined || last === undefined || pieces[last]?.opens === true) return;
  const fills = (from: number, to: number) => heightOf(pieces, from, to, room) >= room.height * LEAST;
  if (fills(last, end)) return;
  const earlier = Array.from({ length: last - before - 1 }, (_, index) => last - 1 - index);
  const start = earlier.find(
    (at) => fills(at, end) && fills(before, at) && !keepsWithNext(pieces[at - 1]) && !tearsLine(pieces[at]),
  );
  if (start !== undefined && heightOf(pieces, start, end, room) <= room.height) starts[starts.length - 1] = start;
}

/** How high some pieces are with their notes. */
function heightOf(pieces: readonly Piece[], from: number, to: number, { gap }: Room): number {
  const notes = pieces.slice(from, to).reduce((sum, piece) => sum + piece.notes, 0);
  return (pieces[to - 1]?.bottom ?? 0) - (pieces[from]?.top ?? 0) + (notes > 0 ? notes + gap : 0);
}

/** A piece that no page has room for. */
export class TooHigh extends Error {
  override readonly name = 'TooHigh';
  readonly piece: number;
  constructor(piece: number) {
    super(`Piece ${piece} is higher than a page.`);
    this.piece = piece;
  }
}

/** The first piece that has no room on a page, or begins the next. */
function fillPage(pieces: readonly Piece[], first: number, { height, gap }: Room): number {
  const top = pieces[first]?.top ?? 0;
  let notes = 0;
  const end = pieces.findIndex((piece, index) => {
    if (index < first) return false;
    if (index > first && piece.opens === true) return true;
    notes += piece.notes;
    return piece.bottom - top + (notes > 0 ? notes + gap : 0) > height;
  });
  return end === -1 ? pieces.length : end;
}

/** The best end of a page at or before the one that fills it. */
function goodEnd(pieces: readonly Piece[], first: number, full: number): number {
  const next = pieces[full];
  if (next === undefined || next.opens === true) return full;
  const ends = Array.from({ length: full - first }, (_, index) => full - index);
  const fits = (isGood: (end: number) => boolean) => ends.find(isGood);
  return (
    fits((end) => !keepsWithNext(pieces[end - 1]) && !tearsLine(pieces[end])) ??
    fits((end) => !keepsWithNext(pieces[end - 1])) ??
    full
  );
}

const keepsWithNext = (piece: Piece | undefined): boolean => piece?.keeps === true;

/** Whether a page that begins with a piece leaves too few lines of a paragraph on either side. */
function tearsLine(piece: Piece | undefined): boolean {
  const line = piece?.line;
  return line !== undefined && line.index > 0 && (line.index < LINES || line.of - line.index < LINES);
}
