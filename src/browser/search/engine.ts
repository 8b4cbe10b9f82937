/** The search between the index and what is shown: cleans the words, mends them, asks for each kind of page, ranks. */
import type { Facet, SearchKind, SearchTable } from '../../model/search.ts';
import { groupOf, inOrder, type Demand } from './group.ts';
import { matchNames, nameTableOf, type NameMatch, type NameTable } from './names.ts';
import { countingFilters, filtersOf } from './narrowing.ts';
import type { Index } from './open.ts';
import { matcherOf, soughtIn, tellingWords } from './sought.ts';
import { mendSpelling, remembered, type Vocabulary } from './spelling.ts';
import { wordsTogether } from './together.ts';
import type { Answer, Counts, Group, Mended, Query, Search } from './types.ts';

/** What a search is made of. */
export interface SearchParts {
  readonly index: Index;
  readonly table: SearchTable;
  readonly vocabulary: Vocabulary;
}

/** A way to understand a query. */
interface Reading {
  /** What the words name, if anything. */
  readonly named: readonly string[];
  /** The words that a page must have, and the term by which Pagefind finds them; all pages without words. */
  readonly words: readonly string[];
  readonly term: string | null;
  readonly isPhrase?: boolean;
  readonly mended: readonly Mended[];
  readonly leftOut: readonly string[];
}

const nothing: Answer = { groups: [], total: 0, mended: [], leftOut: [] };

/** The search of a site. */
export function openSearch({ vocabulary, ...rest }: SearchParts): Search {
  const parts = { ...rest, vocabulary: remembered(vocabulary) };
  const names = nameTableOf(parts.table.entries);
  return {
    ask: (query, perGroup) => ask(parts, names, query, perGroup),
    counts: (facet, query) => count(parts, names, facet, query),
  };
}

async function ask(parts: SearchParts, names: NameTable, query: Query, perGroup: number): Promise<Answer> {
  const isNarrowed = Object.keys(filtersOf(query.chosen)).length > 0;
  let answer = nothing;
  for await (const reading of readingsOf(parts, names, query)) {
    if (reading.term === null && !isNarrowed) break;
    const groups = await groupsOf(parts, names, query, reading, perGroup);
    const total = groups.reduce((sum, group) => sum + group.total, 0);
    answer = { groups, total, mended: reading.mended, leftOut: reading.leftOut };
    if (total > 0) break;
  }
  return answer;
}

/** The ways to understand a query, the strictest first; none is worked out before the one before it has found nothing. */
async function* readingsOf(
  { index, table, vocabulary }: SearchParts,
  names: NameTable,
  query: Query,
): AsyncGenerator<Reading> {
  const { words: typed, phrase } = soughtIn(query.words);
  const exact = { named: typed, words: typed, mended: [], leftOut: [] };
  if (phrase !== undefined) yield { ...exact, term: `"${phrase}"`, isPhrase: true };
  if (typed.length === 0) return yield { ...exact, term: null };
  // Most words are as they are spelt: what they need comes while that is looked up.
  const prepared = index.prepare(tellingWords(typed).join(' '), { filters: countingFilters('kind', query.chosen) });
  const known = { names: names.words, vocabulary, spellings: new Map(table.spellings) };
  const { words: named, mended, unknown } = await mendSpelling(typed, known, query.literal);
  // Without any word that the site has, everything would be found. With the answer, nothing is left on its way.
  if (named.length === 0) return prepared;
  const words = tellingWords(named);
  yield { named, words, term: words.join(' '), mended, leftOut: unknown };
  if (words.length < 2) return;
  const together = await wordsTogether(index, words);
  const leftOut = [...unknown, ...words.filter((word) => !together.includes(word))];
  if (together.length > 0 && together.length < words.length)
    yield { named, words: together, term: together.join(' '), mended, leftOut };
}

async function groupsOf(
  { index, table }: SearchParts,
  names: NameTable,
  query: Query,
  { named, words, term, isPhrase = false }: Reading,
  perGroup: number,
): Promise<Group[]> {
  const { chosen, sort } = query;
  const demand: Demand = {
    term,
    chosen,
    sort,
    perGroup,
    names: sort === 'relevance' ? namesOf(names, named, words) : [],
    purpose: { matcher: matcherOf(words), phrase: isPhrase ? words : undefined, mentions: chosen.mentions },
  };
  const kinds = table.kinds.filter(({ kind }) => isWanted(kind, chosen));
  const ranked = await Promise.all(kinds.map((label) => groupOf(index, label, demand)));
  return inOrder(ranked.filter(({ group }) => group.total > 0));
}

/** What all the words name or, where they name nothing, those that tell what is sought. */
function namesOf(names: NameTable, named: readonly string[], words: readonly string[]): NameMatch[] {
  const matches = matchNames(names, named);
  return matches.length > 0 ? matches : matchNames(names, words);
}

function isWanted(kind: SearchKind, { kind: kinds }: Query['chosen']): boolean {
  return kinds.length === 0 || kinds.includes(kind);
}

async function count(parts: SearchParts, names: NameTable, facet: Facet, query: Query): Promise<Counts> {
  for await (const { term } of readingsOf(parts, names, query)) {
    const { results, filters } = await parts.index.find(term, { filters: countingFilters(facet, query.chosen) });
    if (results.length > 0) return new Map(Object.entries(filters[facet] ?? {}).filter(([, pages]) => pages > 0));
  }
  return new Map();
}
