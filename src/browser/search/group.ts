/** The results of one kind of page, the entries that were named before all others. */
import { dateOrders, type KindLabel, type NamedEntry } from '../../model/search.ts';
import { isFull, type NameMatch } from './names.ts';
import { filtersOf } from './narrowing.ts';
import type { Index } from './open.ts';
import type { FoundList, Hit } from './pagefind.ts';
import { soughtIn, tellingWords } from './sought.ts';
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
  const { hits, fit, score } = await hitsOf(index, kind, demand);
  const load = (all: readonly Hit[], count: number) =>
    Promise.all(all.slice(0, count).map((hit) => resultOf(kind, hit, demand.purpose)));
  const results = await load(hits, demand.perGroup);
  let loaded = results.length;
  const more = async (count: number) => {
    // Asked for again, since hits of an index that has missed a part stay without it.
    const again = await hitsOf(index, kind, demand);
    const further = await load(again.hits, loaded + count);
    loaded = further.length;
    return further;
  };
  return { group: { kind, label: many, total: hits.length, results, more }, fit, score };
}

/** All hits of a kind, those named first, and how good the best is. */
async function hitsOf(index: Index, kind: string, demand: Demand) {
  const names = demand.names.filter(({ entry }) => entry.kind === kind);
  const find = (words: string | null) => index.find(words, optionsOf(demand, kind));
  const { results } = await find(demand.term);
  const named = await namedHits(results, names, demand.perGroup, find);
  const first = named.map(({ hit }) => hit);
  const ids = new Set(first.map(({ id }) => id));
  return {
    hits: [...first, ...results.filter(({ id }) => !ids.has(id))],
    fit: named[0]?.fit ?? 0,
    // Sorted by date, pages have no score that could be compared.
    score: demand.sort === 'relevance' ? (results[0]?.score ?? 0) : 0,
  };
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
  // Without “for”, “of” and “the”, whose places in all pages are the largest parts of an index.
  const { results } = await find(tellingWords(soughtIn(name).words).join(' '));
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
