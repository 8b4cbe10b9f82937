import { expect, it } from 'vitest';
import { dayOf } from './days.ts';
import { placeOn, type Line } from './line.ts';
import { ticksOf } from './ticks.ts';

const cut: Line = { first: dayOf(1711), end: dayOf(2026), cut: dayOf(1940) };
const even: Line = { first: dayOf(1990), end: dayOf(1993), cut: undefined };
const at = (line: Line, width: number) => (day: number) => placeOn(line, day) * width;
const texts = (line: Line, width: number) => ticksOf(line, at(line, width)).map(({ text }) => text);

it.each([
  ['decades and half of them', cut, 800, '1800 1940 1950 1960 1970 1980 1990 2000 2010 2020'],
  ['few, on a phone', cut, 350, '1940 1960 1980 2000 2020'],
  ['years', even, 300, '1990 1991 1992'],
  ['months', even, 3 * 580, '1990 Feb Mar Apr May June July Aug Sept Oct Nov Dec 1991'],
])('are %s where there is room for them', (_what, line, width, expected) => {
  expect(texts(line, width).join(' ')).toContain(expected);
});

it.each([300, 350, 800, 1200, 5000, 60_000])('never touch on a line %i wide', (width) => {
  for (const line of [cut, even]) {
    const ticks = ticksOf(line, at(line, width));
    expect(ticks.length).toBeGreaterThan(1);
    for (const [index, { x }] of ticks.slice(1).entries())
      expect(x - (ticks[index]?.x ?? 0)).toBeGreaterThanOrEqual(44);
  }
});

it('tell decades from years', () => {
  const ticks = ticksOf(cut, at(cut, 4000)).filter(({ isMajor }) => isMajor);
  expect(ticks.map(({ text }) => text)).toEqual(expect.arrayContaining(['1950', '2000']));
  expect(ticks.map(({ text }) => text)).not.toContain('1951');
});
