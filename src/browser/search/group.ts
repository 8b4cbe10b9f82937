/** The results of one kind of page, the entries that were named before all others. */
import { dateOrders, type KindLabel, type NamedEntry } from '../../model/search.ts';
import { isFull, type NameMatch } from './names.ts';
import { filtersOf } from './narrowing.ts';
import type { Index } from './open.ts';
import type { FoundList, Hit } from './pagefind.ts';
import { soughtIn } from './sought.ts';
import { resultOf, type Purpose } from './result.ts';
import type { Group, Query } from './types.ts';

/** What is asked for of every kind. */
export interface Demand extends Pick<Query, 'chosen' | 'sort'> {
  readonly term: string | null;
  readonly perGroup: number;
  /** Entries of all kinds that the words name, the best first. */
  readonly names: readonly NameMatch[];
  readonly purpose: Purpose;
}

/** A group, and how good its best result is. */
export interface RankedGroup {
  readonly group: Group;
  readonly fit: number;
  readonly score: number;
}

/** So many pages found by a name are looked through for the entry that bears it. */
const FIRST = 5;

/** Asks for the pages of a kind and loads the first of them. Throws when a part cannot be loaded. */
export async function groupOf(index: Index, { kind, many }: KindLabel, demand: Demand): Promise<RankedGroup> {
  const { term, perGroup, purpose } = demand;
  const names = demand.names.filter(({ entry }) => entry.kind === kind);
  const find = (words: string | null) => index.find(words, optionsOf(demand, kind));
  const { results: hits } = await find(term);
  const named = await namedHits(hits, names, perGroup, find);
  const first = named.map(({ hit }) => hit);
  const ids = new Set(first.map(({ id }) => id));
  const all = [...first, ...hits.filter(({ id }) => !ids.has(id))];
  const load = (count: number) => Promise.all(all.slice(0, count).map((hit) => resultOf(kind, hit, purpose)));
  let loaded = Math.min(perGroup, all.length);
  const more = async (count: number) => {
    const results = await load(loaded + count);
    loaded = results.length;
    return results;
  };
  const group = { kind, label: many, total: all.length, results: await load(loaded), more };
  // Sorted by date, pages have no score that could be compared.
  const score = demand.sort === 'relevance' ? (hits[0]?.score ?? 0) : 0;
  return { group, fit: named[0]?.fit ?? 0, score };
}

function optionsOf({ chosen, sort }: Demand, kind: string) {
  const filters = { ...filtersOf(chosen), kind };
  return sort === 'relevance' ? { filters } : { filters, sort: { [sort]: dateOrders[sort] } };
}

interface NamedHit {
  readonly hit: Hit;
  readonly fit: number;
}

/** The hits among the first that are entries named; one named in full is looked for wherever the index puts it. */
async function namedHits(
  hits: readonly Hit[],
  names: readonly NameMatch[],
  perGroup: number,
  find: (words: string) => Promise<FoundList>,
): Promise<NamedHit[]> {
  if (names.length === 0) return [];
  const first = await Promise.all(hits.slice(0, perGroup).map(async (hit) => [await addressOf(hit), hit] as const));
  const near = new Map(first);
  const found = await Promise.all(
    names.map(async (match): Promise<NamedHit[]> => {
      const { entry, fit } = match;
      const hit = near.get(entry.href) ?? (isFull(match) ? await hitOf(entry, find) : undefined);
      return hit === undefined ? [] : [{ hit, fit }];
    }),
  );
  return found.flat();
}

async function hitOf(
  { name, href }: NamedEntry,
  find: (words: string) => Promise<FoundList>,
): Promise<Hit | undefined> {
  const { results } = await find(soughtIn(name).words.join(' '));
  for (const hit of results.slice(0, FIRST)) if ((await addressOf(hit)) === href) return hit;
  return undefined;
}

async function addressOf(hit: Hit): Promise<string> {
  return (await hit.data()).raw_url;
}

/** The groups in the order of their best results; as the site has its kinds, where none is better. */
export function inOrder(groups: readonly RankedGroup[]): Group[] {
  return groups.toSorted((a, b) => b.fit - a.fit || b.score - a.score).map(({ group }) => group);
}
