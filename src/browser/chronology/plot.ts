/** The drawing of what is shown, made anew for every width. */
import { draw, type Lane } from '../../diagrams/time/drawing.ts';
import { dayOf } from '../../diagrams/time/days.ts';
import { figureOf, type Shape } from '../../diagrams/time/figure.ts';
import { lineOf, placeOn, type Line } from '../../diagrams/time/line.ts';
import { EDGE, MOST_ROWS } from '../../diagrams/time/sizes.ts';
import type { Filter } from './filter.ts';
import { OP_EDS, type Listed } from './listed.ts';
import type { Limits } from './zoom.ts';

/** A day is not drawn wider. */
const WIDEST_DAY = 2;

/** As many op-eds are marked through all lanes, as at build. */
const MOST_MOMENTS = 5;

/** The line of these things; of the years of a filter, where it has any. */
export function lineFor(listed: readonly Listed[], { from, to }: Pick<Filter, 'from' | 'to'>): Line {
  const whole = lineOf(
    listed.flatMap(({ thing: { span } }) => (span.to === undefined ? [span.from] : [span.from, span.to])),
  );
  const first = from === undefined ? whole.first : dayOf(from);
  const end = to === undefined ? whole.end : dayOf(to + 1);
  const isCut = whole.cut !== undefined && first < whole.cut && end > whole.cut;
  return first < end ? { first, end, cut: isCut ? whole.cut : undefined } : whole;
}

/** How wide the line may be drawn. */
export function mostOf({ first, end, cut = first }: Line): Limits['most'] {
  return (end - cut) * WIDEST_DAY;
}

/** Where on a drawing a day stands, as a share of its width. */
export function shareOf(line: Line, day: number, width: number): number {
  return (EDGE + placeOn(line, day) * (width - 2 * EDGE)) / width;
}

/** The drawing of what is shown. @param kinds the kinds, in their order, with their names */
export function plot(
  shown: readonly Listed[],
  kinds: readonly { readonly value: string; readonly name: string }[],
  line: Line,
  width: number,
): SVGElement {
  const byKind = Map.groupBy(shown, ({ kind }) => kind);
  const lanes = kinds.map(({ value, name }): Lane => ({
    head: name,
    things: (byKind.get(value) ?? []).map(({ thing }) => thing),
    rows: MOST_ROWS,
  }));
  const days = (byKind.get(OP_EDS) ?? []).map(({ thing }) => thing.span.from);
  const items = new Map(shown.map(({ thing, item }) => [thing.id, item]));
  const yearOf = (id = '') => items.get(id)?.closest('.year')?.querySelector('h3')?.id ?? '';
  const drawing = draw(lanes, line, width, { moments: days.length > MOST_MOMENTS ? [] : days });
  const svg = elementOf(figureOf(drawing, { to: ({ id }) => `#${id}`, toAll: ([first]) => `#${yearOf(first?.id)}` }));
  svg.setAttribute('width', `${width / 16}rem`);
  return svg;
}

const SVG = 'http://www.w3.org/2000/svg';

function elementOf({ name, attributes, content }: Shape): SVGElement {
  const made = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...content.map((part) => (typeof part === 'string' ? part : elementOf(part))));
  return made;
}
