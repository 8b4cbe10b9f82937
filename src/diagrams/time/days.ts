/** Dates as days on a line: counted from 1 January 1970, in UTC. */

/** When something was. */
export interface Span {
  /** The first day, or the middle of what is known of a single date: of a year without a month, its summer. */
  readonly from: number;
  /** The last day; none of what lasts still, and the same day of what is no range. */
  readonly to: number | undefined;
  readonly isRange: boolean;
  /** Whether the date is approximate or uncertain. */
  readonly about: boolean;
}

const DAY = 86_400_000;

/** A date in EDTF, as far as `model/dates.ts` lets any through, as days. */
export function readSpan(edtf: string): Span {
  const about = /[~?%]/.test(edtf);
  const [first = '', last] = edtf.replaceAll(/[~?%]/g, '').split('/');
  const [from, until] = boundsOf(first);
  if (last === undefined) {
    const middle = Math.floor((from + until) / 2);
    return { from: middle, to: middle, isRange: false, about };
  }
  return { from, to: last === '..' ? undefined : boundsOf(last)[1], isRange: true, about };
}

/** The first day of a year (`0`: that before 1; months and days are counted from 1, and run on). */
export function dayOf(year: number, month = 1, day = 1): number {
  // Date.UTC takes the years before 100 for years of the twentieth century.
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY;
}

/** The year in which a day is. */
export function yearOf(day: number): number {
  return new Date(day * DAY).getUTCFullYear();
}

/** The first and the last day of a year, a month or a day. */
function boundsOf(text: string): [number, number] {
  const [year = 0, month, day] = text.split('-').map(Number);
  if (day !== undefined) return [dayOf(year, month, day), dayOf(year, month, day)];
  if (month !== undefined) return [dayOf(year, month), dayOf(year, month + 1) - 1];
  return [dayOf(year), dayOf(year + 1) - 1];
}
