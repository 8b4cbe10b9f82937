/** The size of type with which a paragraph fills a screen. */

export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Each step is so much smaller than the last. */
const STEP = 0.94;

/** So many letters stand at least in a line, and lines on the screen. */
const LETTERS = 24;
const LINES = 6;

/** No type is smaller than this for a class, in pixels, nor than this share of the largest. */
const LEAST = 20;
const SHARE = 0.4;

/** The largest and the smallest size for a room, in pixels, where the reader has made type so many times larger. */
export function sizesFor(
  { width, height }: Room,
  times: number,
): { readonly largest: number; readonly smallest: number } {
  const largest = Math.max(LEAST, Math.min((2 * width) / LETTERS, height / LINES)) * times;
  return { largest, smallest: Math.min(largest, Math.max(LEAST, largest * SHARE)) };
}

/** The first size from the largest down at which all fits; the smallest where none does, and the rest scrolls. */
export function fitted({ largest, smallest }: ReturnType<typeof sizesFor>, fits: (size: number) => boolean): number {
  for (let size = largest; size > smallest; size *= STEP) if (fits(size)) return size;
  return smallest;
}
