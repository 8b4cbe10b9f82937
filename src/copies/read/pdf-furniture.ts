/** Page numbers and running heads: what stands at the edge of a page, and again on another. */
import type { Line } from './pdf-columns.ts';

/** Rows at the top and at the bottom of a page that may be furniture. */
const EDGE = 3;
const PAGE_NUMBER = /^\W*(?:(?:page|p\.?)\s*)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?\W*$/i;
/** Points: how far furniture may move from page to page. */
const MOVES = 4;

/** Numbers count as the same: “Page 3 of 9”. */
const patternOf = (line: Line) => line.text.replace(/\d+/g, '#').toLowerCase();

/** The rows of a page from its upper edge. */
function rowsOf(page: readonly Line[]): Line[][] {
  const rows = new Map<number, Line[]>();
  for (const line of page) rows.set(Math.round(line.y), [...(rows.get(Math.round(line.y)) ?? []), line]);
  return [...rows].sort(([a], [b]) => a - b).map(([, row]) => row);
}

/** Rows from an edge inwards, as long as they are furniture. */
function outer(rows: readonly Line[][], isFurniture: (line: Line) => boolean): Line[] {
  const end = rows.slice(0, EDGE).findIndex((row) => !row.every(isFurniture));
  return rows.slice(0, end === -1 ? EDGE : end).flat();
}

/** The lines of all pages that are furniture. */
export function furnitureOf(pages: readonly (readonly Line[])[]): Set<Line> {
  const edges = pages.map((page) => {
    const rows = rowsOf(page);
    return { top: rows.slice(0, EDGE), foot: rows.slice(-EDGE).reverse() };
  });
  const lines = edges.map(({ top, foot }) => [...top, ...foot].flat());
  const repeats = (line: Line) =>
    lines.filter((page) =>
      page.some((other) => patternOf(other) === patternOf(line) && Math.abs(other.y - line.y) <= MOVES),
    ).length > 1;
  const isFurniture = (line: Line) => PAGE_NUMBER.test(line.text) || repeats(line);
  return new Set(edges.flatMap(({ top, foot }) => [...outer(top, isFurniture), ...outer(foot, isFurniture)]));
}
