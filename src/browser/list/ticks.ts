/** What of a reading list a reader has ticked: keys of readings, whether or not the list has them now. */

/** What is kept, from the text that is; nothing where it is spoilt or there is none. */
export function readTicks(text: string | null): Set<string> {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return new Set(Array.isArray(kept) ? kept.filter((key) => typeof key === 'string') : []);
  } catch {
    return new Set();
  }
}

/** The text to be kept. */
export function writeTicks(ticked: ReadonlySet<string>): string {
  return JSON.stringify([...ticked]);
}

/** A key for each reading in the order of the list: what is assigned a second time is read again, and ticked for itself. */
export function ownKeys(keys: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key} (${times})`;
  });
}

/** “2 of 5 read”. */
export function progressWords(keys: readonly string[], ticked: ReadonlySet<string>): string {
  const read = keys.filter((key) => ticked.has(key)).length;
  return read === keys.length ? `All ${read} read` : `${read} of ${keys.length} read`;
}
