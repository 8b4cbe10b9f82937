/** Places in a file: their order, and how they are told. */
import type { Where } from './types.ts';

/** Below 0 where one place comes before another in the file, above it where it comes after; 0 of one and the same. */
export function inFileOrder(one: Where, other: Where): number {
  const pages = (one.page ?? 0) - (other.page ?? 0);
  return pages || one.number - other.number || (one.column ?? 0) - (other.column ?? 0);
}

/** A place without its file: “line 12”, “page 2, line 3”. */
export function whereInWords({ page, unit, number }: Where): string {
  return page === undefined ? `${unit} ${number}` : `page ${page}, ${unit} ${number}`;
}
