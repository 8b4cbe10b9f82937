/** How well a quotation and its context lie on a stretch of text, and whether that is enough to say: here. */
import { LOST } from './align.ts';

/** So many letters in a row that are nobody's are a page's furniture, and count as few errors. */
const FURNITURE = 9;
const FURNITURE_ERRORS = 3;

/** Letters of a quotation's part, and how many of them are changed, lost or added. */
export interface Part {
  readonly letters: number;
  readonly errors: number;
}

export interface Fit {
  readonly prefix: Part;
  readonly exact: Part;
  readonly suffix: Part;
}

/** Where the quotation begins and ends in the pattern that it makes with its context. */
export interface Edges {
  readonly first: number;
  readonly end: number;
}

/** Counts the errors of an alignment, part by part; letters between quotation and context are the context's. */
export function fitOf(pattern: Uint16Array, text: Uint16Array, places: Int32Array, { first, end }: Edges): Fit {
  const errors = [0, 0, 0];
  let last = LOST;
  places.forEach((place, at) => {
    const part = at < first ? 0 : at < end ? 1 : 2;
    if (place === LOST || pattern[at] !== text[place]) errors[part] = (errors[part] ?? 0) + 1;
    if (place === LOST) return;
    const added = last === LOST ? 0 : place - last - 1;
    const owner = at === first ? 0 : part;
    errors[owner] = (errors[owner] ?? 0) + (added < FURNITURE ? added : FURNITURE_ERRORS);
    last = place;
  });
  const [prefix = 0, exact = 0, suffix = 0] = errors;
  return {
    prefix: { letters: first, errors: prefix },
    exact: { letters: end - first, errors: exact },
    suffix: { letters: places.length - end, errors: suffix },
  };
}

/** A context of fewer letters than these tells nothing. */
const TELLING_CONTEXT = 8;

/** The share of errors with which each part may be, and all together. Unrelated letters have more than half. */
const PART = 0.3;
const ALL = 0.2;
const ONE_SIDE = 0.1;

/** Where one side of two is gone, so many letters of quotation and other side must stand; phrases that texts share are shorter. */
const ALONE = 56;
const QUOTED_ALONE = 24;

/** Whether the quotation stands here beyond doubt: it and its context on both sides, or all of one side and much of it. */
export function isAccepted(fit: Fit): boolean {
  const { exact } = fit;
  if (rate(exact) > PART) return false;
  const sides = [fit.prefix, fit.suffix].filter(({ letters }) => letters >= TELLING_CONTEXT);
  if (sides.length === 0) return errorsOf(fit) === 0;
  const [good, ...others] = sides.filter((side) => rate(side) <= PART);
  if (good === undefined) return false;
  if (others.length + 1 === sides.length) return rate(fit.prefix, exact, fit.suffix) <= ALL;
  return exact.letters >= QUOTED_ALONE && exact.letters + good.letters >= ALONE && rate(exact, good) <= ONE_SIDE;
}

/** Torn in the middle, a part has a half left; letters that have nothing to do with it would have more errors. */
const TORN = 0.55;

/** Whether it may well stand here, damaged or torn; a whole quotation must have something of its context. */
export function isPlausible({ prefix, exact, suffix }: Fit): boolean {
  const sides = [prefix, suffix].filter(({ letters }) => letters > 0);
  const good = sides.filter((side) => rate(side) <= TORN);
  if (good.length > 0 && (good.length === sides.length || rate(exact) <= TORN)) return true;
  return exact.errors > 0 && rate(prefix, exact, suffix) <= TORN;
}

/**
 * Whether another place is too good for `best` to be trusted, however whole that is: a passage that is printed twice may have lost
 * a line, or be torn from its context, where it belongs.
 */
export function isRival(best: Fit, other: Fit): boolean {
  const whole = [best.prefix, best.suffix].every((side) => rate(side) <= PART);
  if (isPlausible(other) || (!whole && rate(other.exact) <= TORN)) return true;
  return other.exact.letters >= QUOTED_ALONE && rate(other.exact) <= ONE_SIDE;
}

export function errorsOf({ prefix, exact, suffix }: Fit): number {
  return prefix.errors + exact.errors + suffix.errors;
}

function rate(...parts: readonly Part[]): number {
  const [letters, errors] = parts.reduce<[number, number]>(
    ([l, e], part) => [l + part.letters, e + part.errors],
    [0, 0],
  );
  return errors / Math.max(1, letters);
}
