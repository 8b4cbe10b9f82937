/** What of a long drawing is seen, and how that changes: all in units of the drawing. */

/** A drawing of some width, of which a part is seen. */
export interface View {
  readonly width: number;
  /** Where what is seen begins. */
  readonly left: number;
}

export interface Limits {
  /** How much is seen at once; a drawing is not narrower. */
  readonly seen: number;
  /** How wide it may become. */
  readonly most: number;
}

/** Makes the drawing wider or narrower about a place that is seen, which stays where it is. @param at from the left of what is seen */
export function zoomed({ width, left }: View, factor: number, at: number, { seen, most }: Limits): View {
  const next = Math.min(Math.max(most, seen), Math.max(seen, width * factor));
  return { width: next, left: within(((left + at) / width) * next - at, next, seen) };
}

/** Shows a part of the drawing, from one share of its width to another, with some room on both sides. */
export function zoomedTo({ width }: View, from: number, to: number, limits: Limits): View {
  const { seen } = limits;
  const wanted = (seen * FILLED) / Math.max(to - from, Number.MIN_VALUE);
  const next = Math.min(Math.max(limits.most, seen), Math.max(width * LEAST_FACTOR, wanted));
  return { width: next, left: within(((from + to) / 2) * next - seen / 2, next, seen) };
}

/** What is shown takes up so much of what is seen. */
const FILLED = 0.5;

/** A part that is opened is seen to become wider. */
const LEAST_FACTOR = 1.6;

function within(left: number, width: number, seen: number): number {
  return Math.max(0, Math.min(width - seen, left));
}
