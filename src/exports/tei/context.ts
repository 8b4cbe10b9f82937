/** What a TEI file is of, and where its pointers lead: to something in it, else to the published site. */
import type { Library, LibraryClaim, LibraryCopy, LibraryEntry, OpEd } from '../../library/library.ts';
import { those } from '../../library/those.ts';
import { worked } from '../../library/track.ts';
import type { ClaimId, EntryId, SourceId } from '../../model/ids.ts';
import { claimHref, entryHref, opEdHref } from '../../model/urls.ts';
import type { Addresses } from '../addresses.ts';
import { claimXmlId, entryXmlId, scopedTo, type ScopedId } from './ids.ts';

/** What of an op-ed is given: a digest of ours, its text by right, or a reader’s own copy of that. */
export type TextForm = 'digest' | 'full' | 'copy';

/** An op-ed with the text that is given of it. */
export interface Reading extends Pick<OpEd, 'blocks' | 'glosses' | 'notes'> {
  readonly opEd: OpEd;
  readonly form: TextForm;
  readonly copy: LibraryCopy | undefined;
  readonly id: ScopedId;
}

export interface Context {
  readonly library: Library;
  readonly at: Addresses;
  readonly readings: readonly Reading[];
  readonly entries: readonly LibraryEntry[];
  readonly claims: readonly LibraryClaim[];
  readonly sources: readonly SourceId[];
  /** The entries of the library by the addresses that links have. */
  readonly entryAt: ReadonlyMap<string, EntryId>;
  /** Where a link of the site leads: `#id` in the file, else an absolute address. */
  readonly pointer: (href: string) => string;
}

/** A file of one op-ed, with the entries and claims that it leans on. */
export function contextOfOpEd(library: Library, opEd: OpEd, at: Addresses): Context {
  const reading = readingOf(library, opEd, true);
  const claims = those(library.claims, new Set(opEd.claims));
  const { blocks } = reading;
  const named = new Set<EntryId | undefined>([
    ...blocks.flatMap(({ mentions }) => mentions.map(({ entry }) => entry)),
    ...reading.glosses.map(({ entry }) => entry),
    ...opEd.authors.map(({ entry }) => entry),
    opEd.publicationEntry,
    ...claims.flatMap(({ concerns }) => concerns),
  ]);
  const entries = those(library.entries, named);
  return contextOf(library, at, [reading], entries, claims);
}

/** A file of the whole collection. */
export function contextOfCollection(library: Library, at: Addresses): Context {
  const readings = [...library.opEds.values()].map((opEd) => readingOf(library, opEd, false));
  return contextOf(library, at, readings, [...library.entries.values()], [...library.claims.values()]);
}

function readingOf(library: Library, opEd: OpEd, alone: boolean): Reading {
  const copy = library.copies.get(opEd.slug);
  const { blocks, glosses, notes } = copy ?? opEd;
  return { opEd, copy, blocks, glosses, notes, form: copy ? 'copy' : opEd.text, id: scopedTo(opEd.slug, alone) };
}

function contextOf(
  library: Library,
  at: Addresses,
  readings: readonly Reading[],
  entries: readonly LibraryEntry[],
  claims: readonly LibraryClaim[],
): Context {
  const cited = new Set<SourceId>([
    ...readings.flatMap(({ opEd }) => opEd.sources),
    ...readings.flatMap(({ glosses, notes }) => [...glosses, ...notes].flatMap(({ sources }) => sources)),
    ...[...entries, ...claims].flatMap(({ cites }) => cites),
  ]);
  const sources = [...library.sources.keys()].filter((id) => cited.has(id));
  const inFile = idsByHref(readings, entries, claims);
  const pointer = (href: string) => {
    const id = inFile.get(href);
    return id === undefined ? at.page(href) : `#${id}`;
  };
  return { library, at, readings, entries, claims, sources, entryAt: entriesByHref(library), pointer };
}

const entriesByHref = worked(
  ({ entries }): Context['entryAt'] => new Map(entries.values().map(({ kind, id }) => [entryHref(kind, id), id])),
);

function idsByHref(
  readings: readonly Reading[],
  entries: readonly LibraryEntry[],
  claims: readonly LibraryClaim[],
): Map<string, string> {
  return new Map([
    ...entries.map(({ kind, id }) => [entryHref(kind, id), entryXmlId(id)] as const),
    ...claims.map(({ id }) => [claimHref(id), claimXmlId(id)] as const),
    ...readings.flatMap(({ opEd, blocks, id }) => [
      [opEdHref(opEd.slug), id('text')] as const,
      ...blocks.map((block) => [opEdHref(opEd.slug, block.id), id(block.id)] as const),
    ]),
  ]);
}

/** The same for the text of one page, whose relative links start from there. */
export function onPage(context: Context, href: string): Context {
  return { ...context, at: context.at.on(href) };
}

/** A pointer to an entry. */
export function entryPointer({ library, pointer }: Context, id: EntryId): string {
  const entry = library.entries.get(id);
  return entry === undefined ? '' : pointer(entryHref(entry.kind, entry.id));
}

/** A pointer to a claim. */
export function claimPointer({ pointer }: Context, id: ClaimId): string {
  return pointer(claimHref(id));
}
