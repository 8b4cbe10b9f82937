/** Sources as a packet refers to them: on paper no link leads on, so that each reference names one record alone. */
import type { Library } from '../../library/library.ts';
import type { SourceId } from '../../model/ids.ts';
import { sourceRef, type SourceRef } from '../shared.ts';
import { sourcesInOrder } from '../sources.ts';

/** A source, with the words by which the packet refers to it: “NATO 1997a”. */
export type Refer = (id: SourceId) => SourceRef;

/**
 * The bibliography of a packet, by the words of its references, of which those that would be the same have letters; an author
 * whom the reference names in full is not named again.
 */
export function packetBibliography(library: Library, ids: ReadonlySet<SourceId>): SourceRef[] {
  const alike = Map.groupBy(sourcesInOrder(library, ids), ({ short }) => short);
  return [...alike.values()]
    .flatMap((refs) => (refs.length === 1 ? refs : refs.map((ref, index) => ({ ...ref, short: lettered(ref, index) }))))
    .map((ref) => ({ ...ref, authors: ref.short.startsWith(`${ref.authors} `) ? '' : ref.authors }))
    .toSorted((a, b) => a.short.localeCompare(b.short, 'en', { numeric: true }));
}

/** How the sources of a bibliography are referred to; others as everywhere on the site. */
export function referTo(library: Library, bibliography: readonly SourceRef[]): Refer {
  const known = new Map(bibliography.map((ref) => [ref.id, ref]));
  return (id) => known.get(id) ?? sourceRef(library, id);
}

/** “NATO 1997a”, “CVCE n.d.-b” (The Chicago Manual of Style, 17th edition, 15.20 and 15.44). */
function lettered({ short }: SourceRef, index: number): string {
  return `${short}${short.endsWith('.') ? '-' : ''}${letters(index)}`;
}

/** a, b, … z, aa, ab, … */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
