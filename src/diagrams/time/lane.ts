/** A lane of the drawing: things of one kind, in as few rows as they need, labels beside their marks. */
import { crowdsOf, type Crowd } from './crowd.ts';
import type { Span } from './days.ts';
import { Row, type Extent } from './rows.ts';
import { GAP, HALF_MARK, TYPE } from './sizes.ts';
import { textWidth } from '../text-width.ts';

/** Something to be drawn. */
export interface Thing {
  readonly id: string;
  readonly span: Span;
  readonly label: string;
  /** One character. */
  readonly icon: string;
  /** The class with the color of its kind. */
  readonly tone: string;
  /** What the label is short for. */
  readonly title: string;
  /** Those that weigh more find room first. */
  readonly weight: number;
}

/** A thing with its label, in its row. */
export interface Placed {
  readonly thing: Thing;
  readonly row: number;
  /** Where its mark stands, and where the bar of a range begins and ends. */
  readonly mark: number;
  readonly bar: Extent | undefined;
  /** On which side of the mark the label stands. */
  readonly side: 'right' | 'left';
  readonly box: Extent;
}

export interface LaneLayout {
  readonly placed: readonly Placed[];
  /** These stand in a row of their own below the others. */
  readonly crowds: readonly Crowd<Thing>[];
  /** How many rows are taken, with that of the crowds. */
  readonly rows: number;
}

/** What a lane has room for. */
export interface Room {
  /** Where a day stands. */
  readonly at: (day: number) => number;
  /** Where what lasts still ends. */
  readonly end: number;
  /** Where rows begin and end. */
  readonly row: Extent;
  /** So many rows with labels at most. */
  readonly rows: number;
}

/** A range shorter than that is drawn as a point. */
const SHORTEST_BAR = 14;

/** Sets the things of a lane: ranges first, for bars want room, then by weight, then by time. No two boxes touch. */
export function layOutLane(things: readonly Thing[], room: Room): LaneLayout {
  const rows = Array.from({ length: room.rows }, () => new Row());
  const placed: Placed[] = [];
  const left: Thing[] = [];
  for (const thing of things.toSorted(inOrder)) {
    const found = place(thing, rows, room);
    if (found === undefined) left.push(thing);
    else placed.push(found);
  }
  const used = placed.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const crowds = crowdsOf(left, ({ span }) => room.at(span.from), room.row);
  return { placed, crowds, rows: used + (crowds.length > 0 ? 1 : 0) };
}

function inOrder(a: Thing, b: Thing): number {
  return (
    Number(b.span.isRange && b.weight > 0) - Number(a.span.isRange && a.weight > 0) ||
    b.weight - a.weight ||
    a.span.from - b.span.from
  );
}

function place(thing: Thing, rows: readonly Row[], room: Room): Placed | undefined {
  const forms = formsOf(thing, room);
  for (const [row, taken] of rows.entries())
    for (const form of forms)
      if (form.box.left >= room.row.left && form.box.right <= room.row.right && taken.take(form.box))
        return { thing, row, ...form };
  return undefined;
}

/** The ways in which a thing can stand, the best first. */
function formsOf({ span, label }: Thing, { at, end }: Room): Pick<Placed, 'mark' | 'bar' | 'side' | 'box'>[] {
  const from = at(span.from);
  const until = span.to === undefined ? end : at(span.to);
  const width = 2 * HALF_MARK + textWidth(label, TYPE) + GAP;
  if (until - from < SHORTEST_BAR)
    return [
      { mark: from, bar: undefined, side: 'right', box: { left: from - HALF_MARK, right: from - HALF_MARK + width } },
      { mark: from, bar: undefined, side: 'left', box: { left: from + HALF_MARK - width, right: from + HALF_MARK } },
    ];
  const bar = { left: from, right: until };
  return [
    { mark: from + HALF_MARK, bar, side: 'right', box: { left: from, right: Math.max(until + GAP, from + width) } },
    { mark: until - HALF_MARK, bar, side: 'left', box: { left: Math.min(from, until - width), right: until } },
  ];
}
