/** The indexes of sites that were joined, asked as one. */
import type { MentionedAt, NamedCollection, RecordCard } from '../../model/search.ts';
import type { JoinedIds } from './joined-ids.ts';
import { mergedByDay, mergedByScore } from './merge.ts';
import type { Index } from './open.ts';
import type { Filter, FindOptions, FoundList, Fragment, Hit } from './pagefind.ts';

/** A site with its index, which is opened when it is first asked. */
export interface JoinedPart extends NamedCollection {
  readonly index: () => Promise<Index>;
  readonly ids: JoinedIds;
}

type Counts = FoundList['filters'];

/** The index over all parts. Throws when one of those asked cannot be opened, or a part of it cannot be loaded. */
export function joinedIndex(parts: readonly JoinedPart[]): Index {
  const askedBy = (collection: Filter | undefined) =>
    parts.filter(({ folder }) => collection === undefined || passes(folder, collection));
  return {
    prepare: async (words, { filters: { collection, ...filters } = {} } = {}) => {
      const prepared = async (part: JoinedPart) => (await part.index()).prepare(words, { filters });
      await Promise.allSettled(askedBy(collection).map(prepared));
    },
    find: async (words, { filters: { collection, ...filters } = {}, sort } = {}) => {
      const asked = askedBy(collection);
      const options = { filters, ...(sort !== undefined && { sort }) };
      const found = await Promise.all(asked.map((part) => foundIn(part, words, options)));
      const lists = found.map(({ results }) => results);
      const [order] = Object.values(sort ?? {});
      const counted = asked.map(({ folder }, at): Counts => ({ collection: { [folder]: lists[at]?.length ?? 0 } }));
      return {
        results: order === undefined ? mergedByScore(lists) : mergedByDay(lists, order),
        filters: summed([...found.map((each) => each.filters), ...(collection === undefined ? [] : counted)]),
      };
    },
  };
}

function passes(value: string, filter: Filter): boolean {
  if (typeof filter === 'string') return value === filter;
  if ('not' in filter) return value !== filter.not;
  return ('any' in filter ? filter.any : filter.all).includes(value);
}

/** What one of the sites has, called as it is among all of them. */
async function foundIn(part: JoinedPart, words: string | null, options: FindOptions): Promise<FoundList> {
  const mentions = options.filters?.['mentions'];
  const own = mentions === undefined ? undefined : ownFilter(mentions, part.ids);
  if (mentions !== undefined && own === undefined) return { results: [], filters: {} };
  const filters = { ...options.filters, ...(own !== undefined && { mentions: own }) };
  const found = await (await part.index()).find(words, { ...options, filters });
  return {
    results: found.results.map((hit) => joinedHit(hit, part)),
    filters: { ...found.filters, ...joinedCounts(found.filters, part.ids) },
  };
}

/** The filter by entries as the site calls them; nothing where it lacks one that all results must mention. */
function ownFilter(filter: Filter, ids: JoinedIds): Filter | undefined {
  if (typeof filter === 'string' || !('all' in filter)) return filter;
  const own = filter.all.map((id) => ids.own(id));
  return own.some((each) => each.length === 0) ? undefined : { all: own.flat() };
}

function joinedCounts({ mentions }: Counts, ids: JoinedIds): Counts {
  if (mentions === undefined) return {};
  return { mentions: Object.fromEntries(Object.entries(mentions).map(([id, pages]) => [ids.joined(id), pages])) };
}

function joinedHit(hit: Hit, part: JoinedPart): Hit {
  const data = async () => joinedFragment(await hit.data(), part);
  return { id: `${part.folder}/${hit.id}`, score: hit.score, words: hit.words, data };
}

/** A record whose addresses begin with the folder of its site, and which says in which collection it is. */
function joinedFragment(fragment: Fragment, { folder, title, ids }: JoinedPart): Fragment {
  const { card, raw_url: href } = fragment;
  return {
    ...fragment,
    raw_url: `${folder}/${href}`,
    card: {
      ...card,
      line: card.line === '' ? title : `${card.line} · ${title}`,
      ...(card.mentions !== undefined && { mentions: joinedMentions(card.mentions, ids) }),
    },
  };
}

function joinedMentions(mentions: NonNullable<RecordCard['mentions']>, ids: JoinedIds) {
  const joined = ([entry, ...place]: MentionedAt): MentionedAt => [ids.joined(entry), ...place];
  return Object.fromEntries(Object.entries(mentions).map(([block, all]) => [block, all.map(joined)]));
}

function summed(all: readonly Counts[]): Counts {
  const sums: Record<string, Record<string, number>> = {};
  for (const [facet, counts] of all.flatMap((each) => Object.entries(each))) {
    const sum = (sums[facet] ??= {});
    for (const [value, pages] of Object.entries(counts)) sum[value] = (sum[value] ?? 0) + pages;
  }
  return sums;
}
