import { expect, it } from 'vitest';
import { draw } from './drawing.ts';
import { figureOf, marksOf, type Shape } from './figure.ts';
import { lineOf } from './line.ts';
import { thingOf } from './thing.ts';

const thing = (name: string, at: string) =>
  thingOf({ id: name, at, date: `in ${at}`, name, what: 'was', icon: '■', tone: 'k-x', weight: 1 });
const things = [
  thing('<b>', '1950'),
  thing('War', '1960~/1970'),
  ...Array.from({ length: 14 }, (_, index) => thing(`N${index}`, '1980')),
];
const line = lineOf(things.map(({ span }) => span.from));
const drawing = draw([{ head: 'Things', things, rows: 2 }], line, 600);
const figure = figureOf(drawing, { to: ({ id }) => `#${id}`, toAll: () => '#y1980' });

function* allOf(shape: Shape): Generator<Shape> {
  yield shape;
  for (const part of shape.content) if (typeof part !== 'string') yield* allOf(part);
}

const links = [...allOf(figure)].filter(({ name }) => name === 'a');

it('is hidden from those who hear the list, and never in their way', () => {
  expect(figure.attributes).toMatchObject({ 'aria-hidden': 'true', viewBox: expect.stringMatching(/^0 0 600 \d+/) });
  expect(new Set(links.map(({ attributes }) => attributes['tabindex']))).toEqual(new Set([-1]));
});

it('leads to each thing, and tells of it', () => {
  const titles = links.map(({ attributes, content: [title] }) => [
    attributes['href'],
    typeof title === 'object' ? title.content[0] : '',
  ]);
  expect(titles).toContainEqual(['#<b>', 'in 1950: <b>, was']);
});

it('opens what is crowded by its days, and names a dozen', () => {
  const crowd = links.find(({ attributes }) => attributes['data-days'] !== undefined);
  const [title] = crowd?.content ?? [];
  expect(crowd?.attributes).toMatchObject({ href: '#y1980', class: 'k-x', 'data-days': '3834 3834' });
  expect(typeof title === 'object' && String(title.content[0])).toMatch(/^in 1980: N\d+, was\n/);
});

it('draws a bar, broken where it is not sure', () => {
  expect([...allOf(figure)].filter(({ attributes }) => attributes['class'] === 'bar about')).toHaveLength(1);
});

it('has no style attribute, which the policy refuses', () => {
  expect([...allOf(figure)].filter(({ attributes }) => 'style' in attributes)).toEqual([]);
});

it('tells where each mark stands', () => {
  const marks = marksOf(drawing);
  expect([...marks.keys()].toSorted()).toEqual(things.map(({ id }) => id).toSorted());
  expect([...marks.values()].every(({ x, y }) => x >= 0 && x <= 600 && y > 0 && y < drawing.height)).toBe(true);
});
