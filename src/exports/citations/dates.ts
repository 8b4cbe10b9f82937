/** Dates of works: from EDTF and days to CSL, and in words where a style has none for them. */
import { monthNames, type HistoricalDate } from '../../model/dates.ts';
import type { CslDate } from './reference.ts';

/** A date as CSL has it. What is uncertain is told as approximate, which is all that CSL knows; an open range by its beginning. */
export function cslDate({ edtf }: Pick<HistoricalDate, 'edtf'>): CslDate {
  const ends = edtf.split('/').filter((end) => end !== '..');
  return {
    'date-parts': ends.map((end) => end.replace(/[~?%]/g, '').split('-').map(Number)),
    ...(/[~?%]/.test(edtf) && { circa: true }),
  };
}

/** A day, `2026-11-22`, as CSL has it; nothing of nothing. */
export function cslDay(day: string | undefined): CslDate | undefined {
  return day === undefined ? undefined : cslDate({ edtf: day });
}

/** The date or the ends of the range, each as year, month and day; none where only words are known. */
export function endsOf(date: CslDate | undefined): readonly (readonly number[])[] {
  return date?.['date-parts'] ?? [];
}

/** The year in which it begins. */
export function yearOf(date: CslDate | undefined): number | undefined {
  return endsOf(date)[0]?.[0];
}

/** “April 4, 1949”, “October 11–12, 1986”, “September 2014”; without “ca.”; nothing of a date that is not known. */
export function dateInWords(date: CslDate | undefined): string | undefined {
  const [first, last] = endsOf(date);
  if (first === undefined) return date?.literal;
  if (last === undefined) return inWords(first);
  const [year, month] = first;
  const [lastYear, lastMonth] = last;
  if (year !== lastYear) return `${inWords(first)}–${inWords(last)}`;
  const until = month === lastMonth && last[2] !== undefined ? `${last[2]}, ${lastYear}` : inWords(last);
  return `${withoutYear(first)}–${until}`;
}

function inWords(parts: readonly number[]): string {
  return [withoutYear(parts), parts[0]].filter((part) => part !== '').join(parts.length > 2 ? ', ' : ' ');
}

function withoutYear([, month, day]: readonly number[]): string {
  return [month === undefined ? undefined : monthNames[month - 1], day].filter((part) => part !== undefined).join(' ');
}
