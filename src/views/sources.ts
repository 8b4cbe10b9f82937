/** The bibliography, with what cites each source. */
import type { Library } from '../library/library.ts';
import { claimHref, entryHref, opEdHref } from '../model/urls.ts';
import type { SourceId } from '../model/ids.ts';
import { home, sourceRef, type Link, type SourceRef } from './shared.ts';

export interface SourcesView {
  readonly sources: readonly (SourceRef & { readonly citedBy: readonly Link[] })[];
  readonly trail: readonly Link[];
}

export function sourcesView(library: Library): SourcesView {
  const citing = new Map<SourceId, Link[]>();
  const add = (ids: Iterable<SourceId>, link: Link) => {
    for (const id of new Set(ids)) citing.set(id, [...(citing.get(id) ?? []), link]);
  };
  for (const opEd of library.opEds.values())
    add(opEd.sources, { text: opEd.short ?? opEd.title, href: opEdHref(opEd.slug) });
  for (const entry of library.entries.values())
    add(entry.cites, { text: entry.name, href: entryHref(entry.kind, entry.id) });
  for (const claim of library.claims.values())
    add([...claim.sources, ...claim.positions.flatMap((position) => position.sources)], {
      text: claim.title,
      href: claimHref(claim.id),
    });
  const sources = [...library.sources.keys()].map((id) => ({
    ...sourceRef(library, id),
    citedBy: citing.get(id) ?? [],
  }));
  const filedUnder = (source: SourceRef) => `${source.authors.split(' ').at(-1) || source.title} ${source.issued}`;
  return { sources: sources.toSorted((a, b) => filedUnder(a).localeCompare(filedUnder(b), 'en')), trail: [home] };
}
