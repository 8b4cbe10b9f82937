/** Entries by their names, as a reader types them. */
import type { EntryData } from '../../diagrams/network/data.ts';

/** What each entry is called in a list of all: its name, with its kind or its id where others have the same. */
export function namesOf(entries: readonly EntryData[]): string[] {
  const count = (of: (entry: EntryData) => string) => {
    const counts = new Map<string, number>();
    for (const entry of entries) counts.set(of(entry), (counts.get(of(entry)) ?? 0) + 1);
    return (entry: EntryData) => counts.get(of(entry)) === 1;
  };
  const byName = count(([, name]) => name);
  const withKind = ([, name, kind]: EntryData) => `${name} (${kind})`;
  const byKind = count(withKind);
  return entries.map((entry) => {
    if (byName(entry)) return entry[1];
    return byKind(entry) ? withKind(entry) : `${entry[1]} (${entry[0]})`;
  });
}

/**
 * The number of the one name that is meant: the one that is typed, else the only one that begins so, else the only one that
 * has it in it. Case and accents do not matter. Nothing where none is meant, or several could be.
 */
export function named(names: readonly string[], typed: string): number | undefined {
  const sought = folded(typed);
  if (sought === '') return undefined;
  const all = names.map(folded);
  const tests = [
    (name: string) => name === sought,
    (name: string) => name.startsWith(sought),
    (name: string) => name.includes(sought),
  ];
  for (const test of tests) {
    const found = all.flatMap((name, number) => (test(name) ? [number] : []));
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}

const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();
