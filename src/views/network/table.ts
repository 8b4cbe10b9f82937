/** The network in words: for each entry what ties it to others. */
import type { Library, LibraryEntry } from '../../library/library.ts';
import { sharedParagraphs, type SharedParagraph } from '../../library/network.ts';
import type { EntryId } from '../../model/ids.ts';
import type { Kind } from '../../model/kinds.ts';
import { opEdHref } from '../../model/urls.ts';
import { placeName } from '../entry.ts';
import { entryRef, type EntryRef, type Link } from '../shared.ts';
import { entriesInOrder } from '../shelves.ts';

export interface NetworkTable {
  readonly kind: Kind;
  /** The entries of the kind, as a title; its rows, in the order of its index. */
  readonly title: string;
  readonly id: string;
  readonly rows: readonly NetworkRow[];
}

export interface NetworkRow extends EntryRef {
  /** Where links of other rows lead. */
  readonly fragment: string;
  readonly stated: readonly { readonly words: string; readonly to: readonly Link[] }[];
  readonly together: readonly TogetherInOpEd[];
}

/** The paragraphs of an op-ed in which an entry stands with others. */
export interface TogetherInOpEd {
  readonly opEd: string;
  readonly places: readonly (Link & { readonly others: readonly Link[] })[];
}

/** A table for each kind that has entries. */
export function networkTables(library: Library): NetworkTable[] {
  const shared = sharedByEntry(library);
  return library.site.kinds.flatMap(({ kind, many }) => {
    const rows = entriesInOrder(library, kind).items.map((entry) => networkRow(library, entry, shared));
    return rows.length === 0 ? [] : [{ kind, title: many, id: `ties-of-${kind}`, rows }];
  });
}

/** The fragment of an entry’s row. */
export function rowFragment(id: EntryId): string {
  return `entry-${id}`;
}

function networkRow(
  library: Library,
  { id, related }: LibraryEntry,
  shared: ReadonlyMap<EntryId, readonly SharedParagraph[]>,
): NetworkRow {
  const toRow = (other: EntryId): Link => ({ text: entryRef(library, other).text, href: `#${rowFragment(other)}` });
  const others = related.filter(({ to }) => to !== id);
  return {
    ...entryRef(library, id),
    fragment: rowFragment(id),
    stated: [...Map.groupBy(others, ({ words }) => words)].map(([words, ends]) => ({
      words,
      to: ends.map(({ to }) => toRow(to)),
    })),
    together: [...Map.groupBy(shared.get(id) ?? [], ({ opEd }) => opEd)].map(([slug, paragraphs]) => ({
      opEd: shortTitle(library, slug),
      places: paragraphs.map((each) => ({
        text: placeName(each),
        href: opEdHref(slug, each.block),
        others: each.entries.filter((other) => other !== id).map(toRow),
      })),
    })),
  };
}

/** An op-ed’s title where there is little room. */
export function shortTitle({ opEds }: Library, slug: SharedParagraph['opEd']): string {
  const opEd = opEds.get(slug);
  return opEd?.short ?? opEd?.title ?? slug;
}

function sharedByEntry(library: Library): Map<EntryId, SharedParagraph[]> {
  const byEntry = new Map<EntryId, SharedParagraph[]>();
  for (const paragraph of sharedParagraphs(library))
    for (const entry of paragraph.entries) byEntry.set(entry, [...(byEntry.get(entry) ?? []), paragraph]);
  return byEntry;
}
