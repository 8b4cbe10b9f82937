/** Entries for programs. */
import type { Library, LibraryEntry } from '../../library/library.ts';
import { kindOf } from '../../model/site.ts';
import { apiHref, entryHref, sourceHref } from '../../model/urls.ts';
import { entryThing } from '../../views/metadata/entry.ts';
import type { Addresses } from '../addresses.ts';
import { datedOf, historyOf, libraryProse } from './parts.ts';
import { thing, type EntryFile, type Relation, type Thing } from './schemas/entry.ts';

/** An entry as the index of entries tells it, in the terms of schema.org. */
export function entryThingOf(
  { site }: Library,
  entry: LibraryEntry,
  relations: readonly Relation[],
  at: Addresses,
): Thing {
  const { id, kind, full, aliases, cites } = entry;
  const url = at.page(entryHref(kind, id));
  const other = [...new Set([full ?? [], ...aliases.map(({ text }) => text)].flat())];
  // Which dates a type has its own table says, which the compiler cannot follow; here they are read as what they must be.
  return thing.parse({
    ...entryThing(entry, kindOf(site, kind)),
    '@id': url,
    identifier: id,
    kind,
    ...(other.length > 0 && { alternateName: other }),
    url,
    relations,
    sources: cites.map((source) => at.page(sourceHref(source))),
    file: `entries/${id}.json`,
  });
}

/** An entry whole. */
export function entryFile(
  entry: LibraryEntry,
  relations: readonly Relation[],
  at: Addresses,
): Omit<EntryFile, '$schema'> {
  const { id, kind, name, full, aliases, dates, summary, sameAs, claims, cites } = entry;
  const href = entryHref(kind, id);
  return {
    id,
    kind,
    url: at.page(href),
    name,
    full,
    aliases: aliases.map(({ text }) => text),
    dates: dates.map(datedOf),
    summary,
    ...libraryProse(entry, at.on(href)),
    relations: [...relations],
    sameAs: [...sameAs],
    claims: [...claims],
    sources: [...cites],
    mentions: `../mentions/${id}.json`,
    ...historyOf(entry),
  };
}

/**
 * What the terms of the index of entries mean: https://www.w3.org/TR/json-ld11/#the-context
 * Terms of our own are named by its schema; what only tells how the list is cut means nothing.
 */
export function entriesContext(at: Addresses): Record<string, unknown> {
  const link = (term: string) => ({ '@id': `https://schema.org/${term}`, '@type': '@id' });
  const ownTerm = (term: string) => `${at.page(apiHref('schemas/entries'))}#${term}`;
  const own = (term: string) => ({ [term]: ownTerm(term) });
  return {
    '@vocab': 'https://schema.org/',
    items: 'https://schema.org/itemListElement',
    total: 'https://schema.org/numberOfItems',
    url: link('url'),
    sameAs: link('sameAs'),
    // Only a work has a `citation` in schema.org; people and events have sources too.
    sources: { '@id': ownTerm('sources'), '@type': '@id' },
    ...Object.assign({}, ...['relations', 'kind', 'type', 'direction', 'reads', 'entry'].map(own)),
    ...Object.fromEntries(['$schema', 'page', 'pages', 'next', 'file'].map((term) => [term, null])),
  };
}
