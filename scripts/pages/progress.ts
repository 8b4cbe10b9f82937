/** What a long build says while it goes on: how far it is, and in the end what took longest. */

/** How often it speaks, and from what length of time on it names what was slow, in milliseconds. */
const EVERY = 5_000;
const LONG = 10_000;

export interface Progress {
  /** @param group what the work is part of, `op-eds/[slug]` */
  readonly did: (group: string) => void;
  readonly done: () => void;
}

/**
 * @param of how many pieces of work there are
 * @param now a clock, in milliseconds
 */
export function progress(
  what: string,
  of: number,
  say: (text: string) => void,
  now = () => performance.now(),
): Progress {
  const began = now();
  const spent = new Map<string, number>();
  let [count, last, spoke] = [0, began, began];
  return {
    did(group) {
      const time = now();
      spent.set(group, (spent.get(group) ?? 0) + time - last);
      last = time;
      count += 1;
      if (time - spoke < EVERY) return;
      spoke = time;
      say(`${what}: ${count} of ${of}, ${Math.floor((100 * count) / of)} % …`);
    },
    done() {
      const took = last - began;
      if (took < LONG) return;
      const slowest = [...spent].toSorted(([, a], [, b]) => b - a).slice(0, 3);
      const parts = slowest.map(([group, time]) => `${group} ${Math.round((100 * time) / took)} %`);
      say(`${what} took ${Math.round(took / 1000)} s: ${parts.join(', ')}.`);
    },
  };
}
