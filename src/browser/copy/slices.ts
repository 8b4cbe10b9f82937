/** Long work in slices, so that the page answers between them: https://web.dev/articles/optimize-long-tasks */

/** Milliseconds of work after which the page has its turn. */
const SLICE = 8;

export interface Turns {
  /** The time in milliseconds. */
  readonly now: () => number;
  /** Ends when the page has had its turn. */
  readonly rest: () => Promise<void>;
}

/** Ends when the page has had its turn. */
export function pagesTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

const ofPage: Turns = {
  now: () => performance.now(),
  rest: pagesTurn,
};

/** Does something with each item, in order; the first slice at once. Stops when the signal says so. */
export async function inSlices<T>(
  items: Iterable<T>,
  act: (item: T) => void,
  signal?: AbortSignal,
  { now, rest }: Turns = ofPage,
): Promise<void> {
  let began = now();
  for (const item of items) {
    if (now() - began >= SLICE) {
      await rest();
      began = now();
    }
    if (signal?.aborted === true) return;
    act(item);
  }
}
