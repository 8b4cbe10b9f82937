/** Dated things under their years, and those under their decades. */
import { readSpan, yearOf } from '../../diagrams/time/days.ts';
import { lineOf, type Line } from '../../diagrams/time/line.ts';
import type { ChronologyItem } from './items.ts';

/** A decade, or all the years that the line draws together. */
export interface DecadeView {
  /** “1940s”. */
  readonly title: string;
  /** Its fragment, `d1940`. */
  readonly id: string;
  readonly years: readonly YearView[];
}

export interface YearView {
  readonly year: number;
  /** Its fragment, `y1949`. */
  readonly id: string;
  readonly items: readonly ChronologyItem[];
}

/** The line on which these stand. */
export function lineThrough(items: readonly Pick<ChronologyItem, 'at'>[]): Line {
  return lineOf(
    items.flatMap(({ at }) => [readSpan(at)]).flatMap(({ from, to }) => (to === undefined ? [from] : [from, to])),
  );
}

/** Items under their years, and those under their decades; the years that the line draws together stand together too. */
export function decadesOf(items: readonly ChronologyItem[]): DecadeView[] {
  const { cut } = lineThrough(items);
  const years = [...Map.groupBy(items, ({ year }) => year)].map(([year, own]): YearView => ({
    year,
    id: `y${year}`,
    items: own,
  }));
  const start = cut === undefined ? -Infinity : yearOf(cut);
  const decades = Map.groupBy(years, ({ year }) => (year < start ? undefined : Math.floor(year / 10) * 10));
  return [...decades].map(([decade, own]) => ({
    title: decade === undefined ? `Before ${start}` : `${decade}s`,
    id: decade === undefined ? 'earlier' : `d${decade}`,
    years: own,
  }));
}
