/** A row in, its elements out, as `src/components/Block.astro` draws a paragraph of a digest. */
import { element, type Child } from '../dom.ts';
import { piecesOf, type Piece } from './pieces.ts';
import { remarkNote, remarkReference } from './remark.ts';
import type { Mark, Row } from './row.ts';

/** What hangs on a text, as elements of the page. */
export interface Hangings {
  /** The link around words with a gloss, or that mention an entry; nothing when the page has none. */
  readonly link: (mark: Mark) => HTMLElement | undefined;
  /** The reference behind words with a note. */
  readonly reference: (mark: Mark, words: string) => HTMLElement | undefined;
  /** The gloss or note itself. */
  readonly beside: (mark: Mark, words: string) => HTMLElement | undefined;
}

/** Draws a row with what hangs on it. */
export function drawRow(row: Row, hangings: Hangings): HTMLElement {
  const { kind, id, number } = row;
  const words = piecesOf(row).map((piece) => drawPiece(piece, row, hangings));
  const attributes = { id, class: kind === 'caption' ? 'caption' : undefined, dir: 'auto' };
  const text = element('p', attributes, ...numberLink(id, number), ...words);
  const marks = row.marks.toSorted((a, b) => a.start - b.start);
  const glosses = marks.map((mark) => (mark.kind === 'gloss' ? hangings.beside(mark, wordsOf(row, mark)) : undefined));
  const notes = marks.map((mark) => noteOf(mark, row, hangings));
  return element('div', { class: 'para' }, text, margin('margin', glosses), margin('margin notes', notes));
}

function numberLink(id: string | undefined, number: number | undefined): Child[] {
  if (id === undefined || number === undefined) return [];
  const label = `Paragraph ${number}, permanent link`;
  return [element('a', { class: 'number', href: `#${id}`, 'aria-label': label }, String(number)), ' '];
}

function drawPiece(piece: Piece, row: Row, hangings: Hangings): Child {
  if (typeof piece === 'string') return piece;
  if ('reference' in piece) return referenceTo(piece.reference, row, hangings);
  const { mark, isFirst, pieces } = piece;
  const within = wrapper(mark, hangings);
  if (!isFirst) within.removeAttribute('id');
  within.append(
    ...pieces.map((each) => drawPiece(each, row, hangings)).filter((child) => child !== undefined && child !== false),
  );
  return within;
}

function wrapper(mark: Mark, hangings: Hangings): HTMLElement {
  const { kind } = mark;
  if (kind === 'gloss' || kind === 'mention') return hangings.link(mark) ?? element('span');
  return element('span', { class: kind === 'note' ? 'noted' : kind });
}

function referenceTo(mark: Mark, row: Row, hangings: Hangings): Child {
  const words = wordsOf(row, mark);
  return mark.kind === 'note' ? hangings.reference(mark, words) : remarkReference(mark, words);
}

function noteOf(mark: Mark, row: Row, hangings: Hangings): HTMLElement | undefined {
  if (mark.kind === 'note') return hangings.beside(mark, wordsOf(row, mark));
  return mark.remark === undefined ? undefined : remarkNote(mark, wordsOf(row, mark));
}

function wordsOf({ text }: Row, { start, end }: Mark): string {
  return text.slice(start, end);
}

function margin(name: string, asides: readonly (HTMLElement | undefined)[]): Child {
  const there = asides.filter((aside) => aside !== undefined);
  return there.length > 0 && element('div', { class: name }, ...there);
}
