/** How an op-ed moves through time: its paragraphs from top to bottom, and the line of time from left to right. */
import { draw, type Lane } from '../../diagrams/time/drawing.ts';
import { figureOf, marksOf, round, shape, type Shape } from '../../diagrams/time/figure.ts';
import { readSpan, yearOf } from '../../diagrams/time/days.ts';
import { thingOf } from '../../diagrams/time/thing.ts';
import { htmlOf, marked, WIDTH, type DrawingView } from './drawing.ts';
import type { DatedSubject, ReachingParagraph } from './op-ed.ts';
import { lineThrough } from './years.ts';

/** For “caption”, and for ¶ 100. */
const GUTTER = 56;

/** A paragraph seldom names more that one row has no room for. */
const ROWS = 3;

/** The drawing, with a line from each thing to the next one in the text; nothing where nothing is dated. */
export function jumpsDrawing(paragraphs: readonly ReachingParagraph[], itself: DatedSubject): DrawingView | undefined {
  if (paragraphs.length === 0) return undefined;
  const line = lineThrough([...paragraphs.flatMap(({ things }) => things), itself]);
  const lanes = paragraphs.map(({ link, things }): Lane => ({
    head: link.text,
    href: link.href,
    things: things.map((thing, index) =>
      thingOf({
        ...thing,
        ...marked(thing.subject),
        id: `${link.href} ${thing.subject.href}`,
        date: thing.fullDate,
        // What is named first finds room first, so that rows follow the text.
        weight: things.length - index,
      }),
    ),
    rows: ROWS,
  }));
  const drawing = draw(lanes, line, WIDTH, { gutter: GUTTER, moments: [readSpan(itself.at).from] });
  const marks = marksOf(drawing);
  const order = lanes.flatMap(({ things }) => things.flatMap(({ id }) => marks.get(id) ?? []));
  const places = new Map(lanes.flatMap(({ href = '', things }) => things.map(({ id }) => [id, href])));
  const to = ({ id }: { readonly id: string }) => places.get(id) ?? '';
  const figure = figureOf(drawing, { to, toAll: ([first]) => (first === undefined ? '' : to(first)) }, [jumps(order)]);
  return { svg: htmlOf(figure), cut: line.cut === undefined ? undefined : yearOf(line.cut) };
}

function jumps(marks: readonly { readonly x: number; readonly y: number }[]): Shape {
  const path = marks.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
  return shape('path', { class: 'jumps', d: path });
}
