/**
 * Dates in EDTF (Library of Congress, ISO 8601-2), as far as histories need them: day, month or year, approximate `~`,
 * uncertain `?`, ranges `a/b` and ranges that are still open `a/..`.
 */
import edtf from 'edtf';
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

type Part = ReturnType<typeof readPart>;

/** A schema from an EDTF string (or a bare year) to a date. */
export const historicalDate = z.union([z.string(), z.number().int()]).transform((value, context) => {
  const date = parseDate(String(value));
  if (date === undefined) context.addIssue({ code: 'custom', message: `“${value}” is not a date in EDTF` });
  return date ?? z.NEVER;
});

/** Parses an EDTF date; `undefined` when it is none or ends before it begins. */
export function parseDate(text: string): HistoricalDate | undefined {
  try {
    edtf(text);
    const [first = '', last] = text.split('/');
    const from = readPart(first);
    const open = last === '..';
    const to = last === undefined || open ? from : readPart(last);
    if (to.max < from.min) return undefined;
    return {
      edtf: text,
      from: day(from.min),
      to: open ? undefined : day(to.max),
      words: words(from, last === undefined ? undefined : open ? 'open' : to),
      years: years(from, last === undefined ? undefined : open ? 'open' : to),
    };
  } catch {
    return undefined;
  }
}

const day = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

const PART = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?[~?%]?$/;

/** Reads a day, month or year; throws when it is none, or a day that its month has not. */
function readPart(text: string) {
  if (!PART.test(text)) throw new RangeError(`“${text}” is not a day, month or year`);
  const date: { min: number; max: number } = edtf(text);
  const [year = '', month, dayOfMonth] = text.replace(/[~?%]/g, '').split('-');
  if (dayOfMonth !== undefined && !day(date.min).endsWith(dayOfMonth)) throw new RangeError(`there is no ${text}`);
  return {
    min: date.min,
    max: date.max,
    year,
    month: month === undefined ? undefined : monthNames[Number(month) - 1],
    day: dayOfMonth === undefined ? undefined : String(Number(dayOfMonth)),
    approximate: /[~%]/.test(text),
    uncertain: /[?%]/.test(text),
  };
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
