/** The line of time: which years it spans, and where on it a day stands. */
import { dayOf, yearOf } from './days.ts';

export interface Line {
  /** Its first day, and the day after its last one. */
  readonly first: number;
  readonly end: number;
  /** The day before which the years are drawn closer together, where few things are scattered over many years. */
  readonly cut: number | undefined;
}

/** What of the line the years before the cut take up. */
const EARLY = 0.1;

/** At most so many of all things are early ones. */
const FEW = 0.1;

/** The line on which all these days stand; without any, it spans the year 1970. Whole years, and whole decades at the cut. */
export function lineOf(days: readonly number[]): Line {
  const sorted = days.toSorted((a, b) => a - b);
  const first = dayOf(yearOf(sorted[0] ?? 0));
  const end = dayOf(yearOf(sorted.at(-1) ?? 0) + 1);
  const cut = dayOf(decadeOf(sorted[Math.floor(sorted.length * FEW)] ?? 0));
  // Where the early years take no more room than they would be given, there is nothing to save.
  const isWorthIt = cut - first > (end - first) * 2 * EARLY;
  return { first, end, cut: isWorthIt ? cut : undefined };
}

/** Where a day stands: 0 at the beginning of the line, 1 at its end. */
export function placeOn({ first, end, cut }: Line, day: number): number {
  if (cut === undefined) return share(day, first, end);
  return day < cut ? EARLY * share(day, first, cut) : EARLY + (1 - EARLY) * share(day, cut, end);
}

/** The stretches that are drawn to one scale each, earliest first. */
export function stretchesOf({ first, end, cut }: Line): { readonly from: number; readonly to: number }[] {
  if (cut === undefined) return [{ from: first, to: end }];
  return [
    { from: first, to: cut },
    { from: cut, to: end },
  ];
}

/** The decade in which a day is: 1940 for any of the 1940s. */
export function decadeOf(day: number): number {
  return Math.floor(yearOf(day) / 10) * 10;
}

function share(day: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (day - from) / (to - from)));
}
