import { describe, expect, it } from 'vitest';
import { draw, type Drawing, type Lane } from './drawing.ts';
import type { Thing } from './lane.ts';
import { lineOf } from './line.ts';
import { LEAST_WIDTH, ROW } from './sizes.ts';
import { thingOf } from './thing.ts';

/** Numbers by rule, from 0 to before 1 (Lehmer, with the constants of Park and Miller 1988). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** So many things in six lanes, a third of them in one year; ranges, open ranges, approximate dates, long names. */
function crowded(count: number): Lane[] {
  const random = numbers(7);
  const things = Array.from({ length: count }, (_, index): Thing => {
    const year = random() < 0.33 ? 1991 : 1850 + Math.floor(random() ** 0.4 * 175);
    const date = `${year}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`;
    const at = ['', `/${year + 1 + (index % 30)}`, '/..', '~'][index % 11] ?? '';
    const name = index % 17 === 0 ? `Bundesverfassungsgerichtsentscheidung${index}` : `Thing ${index}`;
    const weight = index % 3 === 0 ? 1 + (index % 5) : 0;
    return thingOf({
      id: `t${index}`,
      at: at === '~' ? `${year}~` : date + at,
      date,
      name,
      what: 'was',
      icon: '■',
      tone: 'k-x',
      weight,
    });
  });
  const lanes = Object.values(Object.groupBy(things, (_, index) => String(index % 6)));
  return lanes.map((own = [], index) => ({ head: `Lane ${index}`, things: own, rows: 4 }));
}

const lineFor = (lanes: readonly Lane[]) =>
  lineOf(lanes.flatMap(({ things }) => things.flatMap(({ span: { from, to = from } }) => [from, to])));

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** The boxes of all labels, marks and counts. */
function boxesOf({ lanes }: Drawing): Box[] {
  return lanes.flatMap(({ first, rows, placed, crowds }) => [
    ...placed.map(({ box, row }) => ({ ...box, top: first + row * ROW })),
    ...crowds.map(({ box }) => ({ ...box, top: first + (rows - 1) * ROW })),
  ]);
}

/** Pairs that overlap: in rows of one height, only neighbors can. */
function overlapping(boxes: readonly Box[]): [Box, Box][] {
  const sorted = boxes.toSorted((a, b) => a.top - b.top || a.left - b.left);
  return sorted.flatMap((box, index): [Box, Box][] => {
    const next = sorted[index + 1];
    return next !== undefined && next.top < box.top + ROW && next.left < box.right ? [[box, next]] : [];
  });
}

/** What is lost when large numbers are subtracted. */
const ROUNDING = 1e-6;

describe.each([164, 1000, 2000])('%i things', (count) => {
  const lanes = crowded(count);
  const line = lineFor(lanes);

  describe.each([320, 1200, 3000, 12_000, 60_000])('on a drawing %i wide', (width) => {
    const drawing = draw(lanes, line, width);
    const boxes = boxesOf(drawing);

    it('have labels and counts of which none overlap', () => {
      expect(overlapping(boxes)).toEqual([]);
    });

    it('stand within the drawing, each large enough for a finger', () => {
      const outside = boxes.filter(
        ({ left, right, top }) =>
          left < 0 || right > width || top + ROW > drawing.height || right - left < LEAST_WIDTH - ROUNDING,
      );
      expect(outside).toEqual([]);
    });

    it('are all there, each once', () => {
      const drawn = drawing.lanes.flatMap(({ placed, crowds }) => [
        ...placed.map(({ thing }) => thing.id),
        ...crowds.flatMap(({ members }) => members.map(({ id }) => id)),
      ]);
      expect(drawn.toSorted()).toEqual(lanes.flatMap(({ things }) => things.map(({ id }) => id)).toSorted());
    });
  });
});

it('finds overlaps where there are some', () => {
  const box = { left: 0, right: 30, top: 50 };
  expect(overlapping([box, { left: 29, right: 60, top: 50 }])).toHaveLength(1);
  expect(overlapping([box, { left: 30, right: 60, top: 50 }])).toEqual([]);
});

it('shows more labels the wider it is', () => {
  const lanes = crowded(1000);
  const labels = [320, 1200, 6000, 60_000].map((width) =>
    draw(lanes, lineFor(lanes), width).lanes.reduce((sum, { placed }) => sum + placed.length, 0),
  );
  expect(labels).toEqual(labels.toSorted((a, b) => a - b));
  expect(new Set(labels).size).toBe(4);
});

describe('a small drawing', () => {
  const thing = (name: string, at: string, weight = 1) =>
    thingOf({ id: name, at, date: at, name, what: 'was', icon: '■', tone: 'k-x', weight });
  const things = [thing('A', '1950'), thing('B', '1950', 2), thing('War', '1960/1970'), thing('Now', '1999/..')];
  const drawing = draw(
    [
      { head: 'None', things: [], rows: 4 },
      { head: 'Some', things, rows: 4 },
    ],
    lineOf([...things.flatMap(({ span }) => span.from), 15_000]),
    800,
    { moments: [0] },
  );

  it('has no lane for nothing', () => {
    expect(drawing.lanes.map(({ head }) => head)).toEqual(['Some']);
  });

  it('puts what weighs more above', () => {
    const rows = Object.fromEntries(drawing.lanes[0]?.placed.map(({ thing: { id }, row }) => [id, row]) ?? []);
    expect(rows).toEqual({ War: 0, Now: 0, B: 0, A: 1 });
  });

  it('draws ranges as bars, and what lasts still to the end', () => {
    const bars = drawing.lanes[0]?.placed.flatMap(({ thing: { id }, bar }) =>
      bar === undefined ? [] : [[id, bar.right > bar.left]],
    );
    expect(bars).toEqual([
      ['War', true],
      ['Now', true],
    ]);
    expect(drawing.lanes[0]?.placed.find(({ thing: { id } }) => id === 'Now')?.bar?.right).toBeCloseTo(784);
  });

  it('marks moments', () => {
    expect(drawing.moments).toHaveLength(1);
  });

  it('begins behind a gutter', () => {
    const { gutter, lanes } = draw([{ head: '¶ 1', things, rows: 2 }], lineOf([0, 9000]), 800, { gutter: 50 });
    expect(gutter).toBe(50);
    expect(Math.min(...(lanes[0]?.placed.map(({ box }) => box.left) ?? []))).toBeGreaterThanOrEqual(50);
  });
});
