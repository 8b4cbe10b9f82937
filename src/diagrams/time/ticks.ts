/** The years, and where there is room the months, below which the line of time is drawn. */
import { dayOf, yearOf } from './days.ts';
import { stretchesOf, type Line } from './line.ts';

export interface Tick {
  readonly x: number;
  readonly text: string;
  /** Whether it stands for a year that is divided by the others: a decade among years, a year among months. */
  readonly isMajor: boolean;
}

/** From one label to the next at least. */
const APART = 44;

/** As many of the shortest months as a year is long. */
const MONTHS = 365 / 28;

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/** Ticks, earliest first, no two labels nearer than they are wide. @param at where a day stands */
export function ticksOf(line: Line, at: (day: number) => number): Tick[] {
  const ticks: Tick[] = [];
  for (const { from, to } of stretchesOf(line).toReversed())
    for (const tick of ticksWithin(from, to, at).toReversed()) {
      const next = ticks[0];
      if (next === undefined || next.x - tick.x >= APART) ticks.unshift(tick);
    }
  return ticks;
}

function ticksWithin(from: number, to: number, at: (day: number) => number): Tick[] {
  const [first, end] = [yearOf(from), yearOf(to)];
  const perYear = (at(to) - at(from)) / (end - first);
  if (perYear >= MONTHS * APART) return range(first, end, 1).flatMap((year) => monthsOf(year, at));
  const step = steps.find((each) => each * perYear >= APART) ?? 1000;
  const major = step === 1 || step === 2 ? 10 : step === 5 ? 50 : 100;
  return range(Math.ceil(first / step) * step, end, step).map((year) => ({
    x: at(dayOf(year)),
    text: String(year),
    isMajor: step >= 10 || year % major === 0,
  }));
}

function monthsOf(year: number, at: (day: number) => number): Tick[] {
  return months.map((name, index) => ({
    x: at(dayOf(year, index + 1)),
    text: index === 0 ? String(year) : name,
    isMajor: index === 0,
  }));
}

/** From `first` to before `end`. */
function range(first: number, end: number, step: number): number[] {
  return Array.from({ length: Math.max(0, Math.ceil((end - first) / step)) }, (_, index) => first + index * step);
}
