/** Paths in a network. */

/**
 * The shortest path between two things, both ends included; of several, the one that takes what comes first among the
 * neighbors. Nothing where there is none.
 * @param neighbors what a thing is tied to
 */
export function shortestPath<T>(neighbors: (at: T) => Iterable<T>, from: T, to: T): T[] | undefined {
  const before = new Map<T, T | undefined>([[from, undefined]]);
  const queue = [from];
  for (const at of queue) {
    if (at === to) return traced(before, to);
    for (const next of neighbors(at))
      if (!before.has(next)) {
        before.set(next, at);
        queue.push(next);
      }
  }
  return undefined;
}

function traced<T>(before: ReadonlyMap<T, T | undefined>, end: T): T[] {
  const path: T[] = [];
  for (let at: T | undefined = end; at !== undefined; at = before.get(at)) path.unshift(at);
  return path;
}
