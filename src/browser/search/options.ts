/** What a facet offers: its values with their names and counts, in order, as far as a filter lets them through. */
import { foldedWords } from '../../anchoring/words.ts';
import type { Facet, SearchTable } from '../../model/search.ts';
import type { Counts } from './types.ts';

/** What the values of a facet are called; the first of its names is the one that is shown. */
export type Names = (facet: Facet, value: string) => readonly string[];

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
}

export interface Options {
  readonly shown: readonly Option[];
  /** How many more there are. */
  readonly rest: number;
}

/** So many are shown before the reader filters them. */
export const FEW = 8;

/** Names of kinds, of entries and of collections, by the table of the site; any other value is its own name. */
export function namesIn({ kinds, entries, collections = [] }: SearchTable): Names {
  const ofKinds = new Map<string, readonly string[]>(kinds.map(({ kind, many }) => [kind, [many]]));
  const ofEntries = new Map<string, readonly string[]>(
    entries.map(({ id, name, aliases }) => [id, [name, ...aliases]]),
  );
  const ofCollections = new Map(collections.map(({ folder, title }) => [folder, [title]]));
  const named: Partial<Record<Facet, ReadonlyMap<string, readonly string[]>>> = {
    collection: ofCollections,
    kind: ofKinds,
    mentions: ofEntries,
  };
  return (facet, value) => named[facet]?.get(value) ?? [value];
}

/**
 * The values that leave something or are chosen: the chosen ones first, periods in order of time, others by how much they
 * leave, and then by name.
 * @param filter what the reader has typed to narrow them
 */
export function optionsOf(facet: Facet, counts: Counts, chosen: readonly string[], names: Names, filter = ''): Options {
  const sought = foldedWords(filter);
  const values = [...new Set([...chosen, ...counts.keys()])];
  const all = values
    .filter((value) => chosen.includes(value) || (counts.get(value) ?? 0) > 0)
    .filter((value) => names(facet, value).some((name) => hasWords(name, sought)))
    .map((value) => ({
      value,
      label: names(facet, value)[0] ?? value,
      count: counts.get(value) ?? 0,
      chosen: chosen.includes(value),
    }))
    .toSorted(facet === 'period' ? byTime : byWeight);
  const shown = all.filter((option, index) => option.chosen || index < FEW || facet === 'period' || facet === 'kind');
  return { shown, rest: all.length - shown.length };
}

/** Whether every word sought is the beginning of a word of the name. */
function hasWords(name: string, sought: readonly string[]): boolean {
  const words = foldedWords(name);
  return sought.every((each) => words.some((word) => word.startsWith(each)));
}

const byTime = (a: Option, b: Option) => parseInt(a.value, 10) - parseInt(b.value, 10);

const byWeight = (a: Option, b: Option) =>
  Number(b.chosen) - Number(a.chosen) || b.count - a.count || a.label.localeCompare(b.label);
