/** Some of many records, by their ids. */

/** The records of these ids, in the order of all; of the others nothing is read. */
export function those<K, V>(records: ReadonlyMap<K, V>, ids: ReadonlySet<K | undefined>): V[] {
  return [...records.keys()].filter((id) => ids.has(id)).flatMap((id) => records.get(id) ?? []);
}
