/** Measuring several in turn, so that what the machine does meanwhile falls on all of them alike. */

/**
 * Measures each as often as there are rounds: forwards, backwards, forwards …
 * @param measure is told what, and in which round, counted from 0
 * @returns what was found, by what was measured, in the order of the rounds
 */
export async function alternate<T, R>(
  all: readonly T[],
  rounds: number,
  measure: (each: T, round: number) => Promise<R>,
): Promise<ReadonlyMap<T, readonly R[]>> {
  const found = new Map<T, R[]>(all.map((each) => [each, []]));
  for (let round = 0; round < rounds; round++)
    for (const each of round % 2 === 0 ? all : all.toReversed()) found.get(each)?.push(await measure(each, round));
  return found;
}
