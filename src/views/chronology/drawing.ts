/** The line of time as SVG, for the page and for an op-ed’s own. */
import { draw, type Lane } from '../../diagrams/time/drawing.ts';
import { figureOf, type Shape } from '../../diagrams/time/figure.ts';
import { readSpan, yearOf } from '../../diagrams/time/days.ts';
import { MOST_ROWS } from '../../diagrams/time/sizes.ts';
import { thingOf } from '../../diagrams/time/thing.ts';
import { kindClass, type KindData } from '../../model/kinds.ts';
import { readingMark, type ChronologyItem, type Marked } from './items.ts';
import { lineThrough } from './years.ts';

/** A drawing as HTML, with what it needs to be told of. */
export interface DrawingView {
  readonly svg: string;
  /** The year before which the years are drawn closer together. */
  readonly cut: number | undefined;
}

/** The width of the drawing, in its units: as wide as a page is on a screen. */
export const WIDTH = 1200;

/** A kind of things, in the order in which they are offered and drawn. */
export interface DrawnKind {
  readonly value: string;
  readonly name: string;
  readonly icon: string;
  readonly tone: string;
}

/** The op-eds and the kinds of entries. */
export function drawnKinds(kinds: readonly Pick<KindData, 'kind' | 'many' | 'icon'>[]): DrawnKind[] {
  return [
    { value: 'op-eds', name: 'Readings', icon: readingMark.icon, tone: readingMark.kindClass },
    ...kinds.map(({ kind, many, icon }) => ({ value: kind, name: many, icon, tone: kindClass(kind) })),
  ];
}

/** The whole line, a lane for each kind. */
export function chronologyDrawing(
  kinds: readonly DrawnKind[],
  items: readonly ChronologyItem[],
): DrawingView | undefined {
  if (items.length === 0) return undefined;
  const line = lineThrough(items);
  const things = Map.groupBy(
    items.map((item) => thingOf({ ...item, ...marked(item.subject), date: item.fullDate })),
    ({ tone }) => tone,
  );
  const lanes = kinds.map(({ name, tone }): Lane => ({
    head: name,
    things: things.get(tone) ?? [],
    rows: MOST_ROWS,
  }));
  const years = new Map(items.map(({ id, year }) => [id, year]));
  const figure = figureOf(draw(lanes, line, WIDTH, { moments: momentsOf(items) }), {
    to: ({ id }) => `#${id}`,
    toAll: ([first]) => `#y${years.get(first?.id ?? '') ?? ''}`,
  });
  return { svg: htmlOf(figure), cut: line.cut === undefined ? undefined : yearOf(line.cut) };
}

/** How to read the drawing. */
export function legendOf({ cut }: Pick<DrawingView, 'cut'>): string {
  const early = cut === undefined ? '' : `The years before ${cut} are drawn closer together. `;
  return `${early}A bar lasts from its beginning to its end, a broken one about so long; +3 stands for three things that have no room here.`;
}

/** Days on which op-eds were published are marked through all lanes, unless they are many. */
const MOST_MOMENTS = 5;

function momentsOf(items: readonly ChronologyItem[]): number[] {
  const days = items
    .filter(({ subject }) => subject.kindClass === readingMark.kindClass)
    .map(({ at }) => readSpan(at).from);
  return days.length > MOST_MOMENTS ? [] : days;
}

/** What `thingOf` asks of a subject. */
export function marked({ text, icon, kindClass: tone }: Marked) {
  return { name: text, icon, tone };
}

/** A drawing as HTML, written by hand: looking up what HTML calls each attribute takes ten times as long as all the rest. */
export function htmlOf({ name, attributes, content }: Shape): string {
  const stated = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value), /[&"]/g)}"`);
  const within = content.map((part) => (typeof part === 'string' ? escaped(part, /[&<]/g) : htmlOf(part)));
  return `<${name}${stated.join('')}>${within.join('')}</${name}>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&#x26;', '<': '&#x3C;', '"': '&#x22;' };

function escaped(text: string, what: RegExp): string {
  return text.replace(what, (character) => ESCAPES[character] ?? character);
}
