/** What the files of references hold: the whole bibliography, and that of a reading list. */
import type { Library, LibraryReadingList, OpEd } from '../../library/library.ts';
import type { SourceId } from '../../model/ids.ts';
import { editionReference, listReference, opEdReference } from './items.ts';
import { referenceOf, type Reference } from './reference.ts';

/** Every record of the bibliography, in its order. */
export function bibliographyReferences({ sources }: Library): Reference[] {
  return [...sources.values()].map(referenceOf);
}

/**
 * A reading list and what a class needs to cite from it: each op-ed that it assigns, this edition of it, and every source that the
 * list or the margin of an assigned op-ed cites. Sources of claims and entries stand on their own pages.
 * @param address where the site is published, if anywhere
 */
export function listReferences(library: Library, list: LibraryReadingList, address: string | undefined): Reference[] {
  const opEds = assignedOpEds(library, list);
  const cited = new Set<SourceId>([...list.cites, ...list.sources, ...opEds.flatMap(({ sources }) => sources)]);
  return [
    listReference(library, list, address),
    ...opEds.flatMap((opEd) => [opEdReference(opEd), editionReference(library, opEd, address)]),
    ...[...library.sources.values()].filter(({ id, URL }) => cited.has(id) && !isOneOf(opEds, URL)).map(referenceOf),
  ];
}

/** Whether a source is one of the op-eds, which is told already. */
function isOneOf(opEds: readonly OpEd[], address: string | undefined): boolean {
  return address !== undefined && opEds.some(({ url }) => url === address);
}

function assignedOpEds({ opEds }: Library, { sessions }: LibraryReadingList): OpEd[] {
  const slugs = new Set(sessions.flatMap(({ readings }) => readings.map(({ opEd }) => opEd)));
  return [...slugs].flatMap((slug) => opEds.get(slug) ?? []);
}
