/** What texts may name and cite: the ids, the names and the addresses of a collection. */
import { dictionaryOf } from '../anchoring/names.ts';
import { kindClass } from '../model/kinds.ts';
import { entryHref } from '../model/urls.ts';
import { digestNames, type DigestedCollection } from './asked.ts';
import { namesOfEntries } from './names.ts';
import type { Contents } from './read.ts';

/** The collection of what was read. Its link throws where there is no such entry. */
export function collectionOf(contents: Pick<Contents, 'entries' | 'sources' | 'claims' | 'site'>): DigestedCollection {
  const entries = contents.entries.map((entry) => entry.data);
  const names = namesOfEntries(entries, contents.site.data);
  const links = new Map(entries.map(({ id, kind }) => [id, { href: entryHref(kind, id), className: kindClass(kind) }]));
  return {
    dictionary: dictionaryOf(names),
    ...digestNames(names),
    entries: new Set(links.keys()),
    sources: new Set(contents.sources.map((source) => source.data.id)),
    claims: new Set(contents.claims.map((claim) => claim.data.id)),
    link: (entry) => {
      const link = links.get(entry);
      if (link === undefined) throw new Error(`There is no entry “${entry}”.`);
      return link;
    },
  };
}
