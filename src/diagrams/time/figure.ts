/** The drawing as elements of SVG, in presentation attributes alone: a style attribute would be refused by the policy. */
import { crowdLabel, type Crowd } from './crowd.ts';
import type { Drawing, DrawnLane } from './drawing.ts';
import type { Placed, Thing } from './lane.ts';
import { AXIS, HALF_MARK, ROW } from './sizes.ts';

/** An element with its attributes and what is in it; text stays text. */
export interface Shape {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly content: readonly (Shape | string)[];
}

/** Where things lead. */
export interface Leads {
  readonly to: (thing: Thing) => string;
  /** Where several things lead that stand too close to be told apart. */
  readonly toAll: (things: readonly Thing[]) => string;
}

/** The names of lanes are told again after so much of a long line. */
const HEADS_APART = 1200;

/**
 * The drawing; its size is that of its units.
 * @param between what stands behind the marks, and before the years
 */
export function figureOf(drawing: Drawing, leads: Leads, between: readonly Shape[] = []): Shape {
  const { width, height, lanes } = drawing;
  return shape('svg', { viewBox: `0 0 ${round(width)} ${round(height)}`, 'aria-hidden': 'true' }, [
    ...early(drawing),
    ...drawing.ticks.flatMap((tick) => [
      shape('path', {
        class: tick.isMajor ? 'tick major' : 'tick',
        d: `M${round(tick.x)} ${AXIS - 6}V${round(height)}`,
      }),
      shape('text', { class: 'years', x: round(Math.max(18, Math.min(width - 18, tick.x))), y: AXIS - 10 }, [
        tick.text,
      ]),
    ]),
    ...drawing.moments.map((x) => shape('path', { class: 'moment', d: `M${round(x)} ${AXIS}V${round(height)}` })),
    ...between,
    ...lanes.flatMap((lane) => laneOf(lane, drawing, leads)),
  ]);
}

/** Where the mark of a thing stands, for what is drawn from one to the next; that of its crowd where it is in one. */
export function marksOf({ lanes }: Pick<Drawing, 'lanes'>): Map<string, { readonly x: number; readonly y: number }> {
  const marks = new Map<string, { x: number; y: number }>();
  for (const lane of lanes) {
    for (const { thing, mark, row } of lane.placed) marks.set(thing.id, { x: mark, y: lane.first + (row + 0.5) * ROW });
    for (const { members, box } of lane.crowds)
      for (const { id } of members) marks.set(id, { x: (box.left + box.right) / 2, y: crowdRow(lane) + ROW / 2 });
  }
  return marks;
}

/** An element; attributes that are undefined are left out. */
export function shape(name: string, attributes: Shape['attributes'], content: Shape['content'] = []): Shape {
  return { name, attributes, content };
}

/** One decimal is finer than any screen. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function early({ cut, height, gutter }: Drawing): Shape[] {
  if (cut === undefined) return [];
  return [shape('rect', { class: 'early', x: gutter, y: 0, width: round(cut - gutter), height: round(height) })];
}

function laneOf(lane: DrawnLane, { width, gutter }: Drawing, leads: Leads): Shape[] {
  const heads = Array.from(
    { length: gutter > 0 ? 1 : Math.max(1, Math.round(width / HEADS_APART)) },
    (_, index) => index * HEADS_APART,
  );
  return [
    shape('path', { class: 'between', d: `M0 ${round(lane.top)}H${round(width)}` }),
    ...heads.map((x) => headOf(lane, x, gutter)),
    ...lane.placed.map((placed) => placedOf(placed, lane.first + placed.row * ROW, leads)),
    ...lane.crowds.map((crowd) => crowdOf(crowd, crowdRow(lane), leads)),
  ];
}

function headOf({ head, href, top, first }: DrawnLane, x: number, gutter: number): Shape {
  const text = shape('text', { class: 'lane', x: x + 2, y: round(gutter > 0 ? first + ROW - 8 : top + 16) }, [head]);
  return href === undefined ? text : shape('a', { href, tabindex: -1 }, [text]);
}

function placedOf({ thing, mark, bar, side, box }: Placed, y: number, leads: Leads): Shape {
  const baseline = round(y + 17);
  const isRight = side === 'right';
  const x = round(isRight ? mark + HALF_MARK : mark - HALF_MARK);
  const line =
    bar &&
    shape('path', {
      class: thing.span.about ? 'bar about' : 'bar',
      d: `M${round(bar.left)} ${round(y + 23)}H${round(bar.right)}`,
    });
  return linkTo([thing], leads.to(thing), {}, [
    shape('rect', {
      class: 'target',
      x: round(box.left),
      y: round(y),
      width: round(box.right - box.left),
      height: ROW,
    }),
    ...(line ? [line] : []),
    shape('text', { class: 'icon', x: round(mark), y: baseline }, [thing.icon]),
    shape('text', isRight ? { x, y: baseline } : { x, y: baseline, 'text-anchor': 'end' }, [thing.label]),
  ]);
}

function crowdOf(crowd: Crowd<Thing>, y: number, leads: Leads): Shape {
  const { members, box } = crowd;
  const [only] = members;
  const middle = round((box.left + box.right) / 2);
  const size = { x: round(box.left), y: round(y), width: round(box.right - box.left), height: ROW };
  if (only !== undefined && members.length === 1)
    return linkTo(members, leads.to(only), {}, [
      shape('rect', { class: 'target', ...size }),
      shape('text', { class: 'icon', x: middle, y: round(y + 17) }, [only.icon]),
    ]);
  const days = members.map(({ span }) => span.from);
  const span = { 'data-days': `${Math.min(...days)} ${Math.max(...days)}` };
  return linkTo(members, leads.toAll(members), span, [
    shape('rect', { class: 'crowd', rx: 4, ...size }),
    shape('text', { class: 'count', x: middle, y: round(y + 18) }, [crowdLabel(crowd)]),
  ]);
}

function crowdRow({ first, rows }: DrawnLane): number {
  return first + (rows - 1) * ROW;
}

/** So many things a title names. */
const NAMED = 12;

function linkTo(
  things: readonly Thing[],
  href: string,
  attributes: Shape['attributes'],
  content: readonly Shape[],
): Shape {
  const titles = things.slice(0, NAMED).map(({ title }) => title);
  const more = things.length > NAMED ? [`and ${things.length - NAMED} more`] : [];
  return shape('a', { href, tabindex: -1, class: things[0]?.tone ?? '', ...attributes }, [
    shape('title', {}, [[...titles, ...more].join('\n')]),
    ...content,
  ]);
}
