/** How an entry’s name is set in the drawing: its lines, the size of its type, and the box that these take. */
import { textWidth } from '../text-width.ts';
import type { Size } from './box.ts';
import { wrapText } from './wrap.ts';

export interface Label extends Size {
  readonly lines: readonly string[];
  readonly fontSize: number;
}

/** Sizes of type in pixels: what has more ties is set larger, as towns are on a map. */
export const fontSizes = [15, 16, 19] as const;
/** From one line to the next, in em. */
export const LEADING = 1.1;

/** The greatest width of a line, in em: longer names are broken. */
const LONGEST = 9;
/** What an icon may take beyond what is reckoned for a sign, in em. */
const ICON = 0.3;
const PADDING = { x: 6, y: 4 };
/** What is pressed is at least so high: https://www.w3.org/TR/WCAG22/#target-size-minimum */
const LEAST_HEIGHT = 26;

/** A label for a name, with an icon before it. @param rank which of the sizes of type, 0 for the smallest */
export function labelOf(name: string, icon: string, rank: number): Label {
  const fontSize = fontSizes[rank] ?? fontSizes[0];
  const lines = wrapText(`${icon}\u00A0${name}`, LONGEST);
  const widest = Math.max(...lines.map((line) => textWidth(line, fontSize)));
  const width = widest + ICON * fontSize + 2 * PADDING.x;
  const height = Math.max(LEAST_HEIGHT, lines.length * LEADING * fontSize + 2 * PADDING.y);
  return { lines, fontSize, width: Math.ceil(width), height: Math.ceil(height) };
}

/**
 * How large each of several things is set, by how many ties it has: the tenth that has most is largest, then the next quarter.
 * @param ties how many each has
 */
export function ranksOf(ties: readonly number[]): number[] {
  const sorted = ties.toSorted((a, b) => b - a);
  const least = [0.1, 0.35].map((share) => sorted[Math.floor(share * sorted.length)] ?? 0);
  return ties.map((count) => least.filter((limit) => count > limit).length);
}
