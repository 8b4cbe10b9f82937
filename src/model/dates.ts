/**
 * Dates in EDTF (Library of Congress, ISO 8601-2), as far as histories need them: day, month or year, approximate `~`,
 * uncertain `?`, ranges `a/b` and ranges that are still open `a/..`.
 */
import { z } from 'zod';

/** A parsed date. `from` and `to` bound it, in days (ISO 8601); an open range has no `to`. */
export interface HistoricalDate {
  readonly edtf: string;
  readonly from: string;
  readonly to: string | undefined;
  /** In words, “16–28 October 1962”. */
  readonly words: string;
  /** For small places: the year or years, “c. 1955”, “2014–22”. */
  readonly years: string;
}

type Part = NonNullable<ReturnType<typeof readPart>>;

/** A schema from an EDTF string (or a bare year) to a date; its issue has the code `bad-date` in its `params`. */
export const historicalDate = z.union([z.string(), z.number()]).transform((value, context) => {
  const date = readDate(String(value));
  if (typeof date !== 'string') return date;
  context.addIssue({ code: 'custom', message: date, params: { code: 'bad-date' } });
  return z.NEVER;
});

/** Parses an EDTF date; `undefined` when it is none or ends before it begins. */
export function parseDate(text: string): HistoricalDate | undefined {
  const date = readDate(text);
  return typeof date === 'string' ? undefined : date;
}

/** A day in words, “1 December 2026”; a text that is no date stays as it is. */
export function dayWords(day: string): string {
  return parseDate(day)?.words ?? day;
}

/** The date, or why the text is none. */
function readDate(text: string): HistoricalDate | string {
  const [first = '', last, ...more] = text.split('/', 3);
  const open = last === '..';
  const ends = last === undefined || open ? [first] : [first, last];
  if (more.length > 0 || !ends.every((end) => PART.test(end))) return `“${clipped(text)}” is not a date in EDTF`;
  const from = readPart(first);
  const to = readPart(ends.at(-1) ?? first);
  if (from === undefined || to === undefined) return `“${text}” is not in the calendar`;
  if (to.max < from.min) return `“${text}” ends before it begins`;
  const until = last === undefined ? undefined : open ? 'open' : to;
  return {
    edtf: text,
    from: day(from.min),
    to: open ? undefined : day(to.max),
    words: words(from, until),
    years: years(from, until),
  };
}

const clipped = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

const day = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

const PART = /^\d{4}(?:-\d\d){0,2}[~?%]?$/;

/** Reads a day, month or year; `undefined` when the calendar has none such. */
function readPart(text: string) {
  const plain = text.replace(/[~?%]/g, '');
  const [year = '', month, dayOfMonth] = plain.split('-');
  const bounds = boundsOf(Number(year), numberOf(month), numberOf(dayOfMonth));
  // `Date` takes 29 February of a common year for 1 March, and the month 21 for one of the next year.
  if (!day(bounds.min).startsWith(plain)) return undefined;
  return {
    ...bounds,
    year,
    month: month === undefined ? undefined : monthNames[Number(month) - 1],
    day: dayOfMonth === undefined ? undefined : String(Number(dayOfMonth)),
    approximate: /[~%]/.test(text),
    uncertain: /[?%]/.test(text),
  };
}

const numberOf = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);

/** The first and the last millisecond, of Universal Time, of a year, or of a month or a day in it. */
function boundsOf(year: number, month?: number, dayOfMonth?: number): { min: number; max: number } {
  if (month === undefined) return { min: midnight(year, 1, 1), max: midnight(year + 1, 1, 1) - 1 };
  if (dayOfMonth === undefined) return { min: midnight(year, month, 1), max: midnight(year, month + 1, 1) - 1 };
  return { min: midnight(year, month, dayOfMonth), max: midnight(year, month, dayOfMonth + 1) - 1 };
}

/** When a day begins; not by `Date.UTC`, for which the year 44 is 1944. */
function midnight(year: number, month: number, dayOfMonth: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, dayOfMonth);
}

/** The months by their English names. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function hedge(part: Part, text: string): string {
  return `${part.approximate ? 'c. ' : ''}${text}${part.uncertain ? ' (?)' : ''}`;
}

const spell = (part: Part): string => hedge(part, [part.day, part.month, part.year].filter(Boolean).join(' '));

function words(from: Part, to: Part | 'open' | undefined): string {
  if (to === undefined) return spell(from);
  if (to === 'open') return `since ${spell(from)}`;
  const plain = !from.approximate && !from.uncertain;
  const sameMonth = from.year === to.year && from.month === to.month && from.month !== undefined;
  if (plain && sameMonth && from.day !== undefined && to.day !== undefined) return `${from.day}–${spell(to)}`;
  if (plain && from.year === to.year && from.month !== undefined)
    return `${[from.day, from.month].filter(Boolean).join(' ')} – ${spell(to)}`;
  return from.month === undefined && to.month === undefined
    ? `${spell(from)}–${spell(to)}`
    : `${spell(from)} – ${spell(to)}`;
}

function years(from: Part, to: Part | 'open' | undefined): string {
  if (to === 'open') return hedge(from, `${from.year}–`);
  if (to === undefined || to.year === from.year) return hedge(from, from.year);
  const short = from.year.slice(0, 2) === to.year.slice(0, 2) ? to.year.slice(2) : to.year;
  return hedge(from, `${from.year}–${short}`);
}
