/** Dates for machines: only as exact as they are known. */
import type { HistoricalDate } from '../../model/dates.ts';

/** The first and the last day, month or year that a date states; what is approximate, uncertain or open is not stated. */
export function statedEnds({ edtf }: Pick<HistoricalDate, 'edtf'>): readonly [string | undefined, string | undefined] {
  const [first = '', last = first] = edtf.split('/');
  return [stated(first), stated(last)];
}

/** What both ends of a date have in common, `2025-08` of `2025-08-18/2025-08-22`; nothing when they share no year. */
export function sharedDate(date: Pick<HistoricalDate, 'edtf'>): string | undefined {
  const [first, last] = statedEnds(date).map((end) => end?.split('-') ?? []);
  const apart = first?.findIndex((part, index) => part !== last?.[index]) ?? 0;
  return first?.slice(0, apart === -1 ? first.length : apart).join('-') || undefined;
}

function stated(part: string): string | undefined {
  return /^[\d-]+$/.test(part) ? part : undefined;
}
