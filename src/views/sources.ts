/** The bibliography, with what cites each source. */
import type { Library } from '../library/library.ts';
import { claimHref, entryHref, opEdHref, readingListHref } from '../model/urls.ts';
import type { SourceId } from '../model/ids.ts';
import type { Source } from '../model/source.ts';
import { home, sourceRef, type Link, type SourceRef } from './shared.ts';

export interface SourcesView {
  readonly sources: readonly (SourceRef & { readonly citedBy: readonly Link[] })[];
  readonly trail: readonly Link[];
}

/** Every source by the name it is filed under, with the pages that cite it. */
export function sourcesView(library: Library): SourcesView {
  const citing = new Map<SourceId, Link[]>();
  const add = (ids: Iterable<SourceId>, link: Link) => {
    for (const id of new Set(ids)) {
      const links = citing.get(id);
      if (links === undefined) citing.set(id, [link]);
      else links.push(link);
    }
  };
  for (const opEd of library.opEds.values())
    add(opEd.sources, { text: opEd.short ?? opEd.title, href: opEdHref(opEd.slug) });
  for (const entry of library.entries.values())
    add(entry.cites, { text: entry.name, href: entryHref(entry.kind, entry.id) });
  for (const claim of library.claims.values()) add(claim.cites, { text: claim.title, href: claimHref(claim.id) });
  for (const list of library.readingLists.values())
    add(list.cites, { text: list.short ?? list.title, href: readingListHref(list.slug) });
  const sources = [...library.sources.values()].toSorted(byName).map(({ id }) => ({
    ...sourceRef(library, id),
    citedBy: citing.get(id) ?? [],
  }));
  return { sources, trail: [home] };
}

/** Those sources, by the names that they are filed under. */
export function sourcesInOrder(library: Library, ids: ReadonlySet<SourceId>): SourceRef[] {
  return [...library.sources.values()]
    .filter(({ id }) => ids.has(id))
    .toSorted(byName)
    .map(({ id }) => sourceRef(library, id));
}

function byName(a: Source, b: Source): number {
  return filedUnder(a).localeCompare(filedUnder(b), 'en') || issued(a).localeCompare(issued(b), 'en');
}

/** The first author, by family name; a source without one is filed under its title. */
function filedUnder({ author: [first] = [], title }: Source): string {
  if (first === undefined) return title;
  return 'literal' in first ? String(first.literal) : String(first.family);
}

/** The date as a text that sorts. */
function issued({ issued }: Source): string {
  return (issued?.['date-parts']?.[0] ?? []).map((part) => String(part).padStart(4, '0')).join('-');
}
