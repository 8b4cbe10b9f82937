/** What the search over sites that were joined is opened by, as `npm run join` writes it and the browser reads it. */
import type { EntryId } from './ids.ts';
import type { NamedCollection, SearchTable } from './search.ts';

/** The files of the search over all sites. */
export interface JoinedContents {
  /** The sites that have anything to be found. */
  readonly sites: readonly SearchedSite[];
  /** The table of all, from the folder of the joined search. */
  readonly table: string;
  /** The words of all sites, by their first letter. */
  readonly words: Readonly<Record<string, string>>;
}

/** A site with the files by which its own index is opened, from the folder of its search. */
export interface SearchedSite extends NamedCollection {
  readonly core: string;
  readonly head: string;
}

/** The table of all sites: addresses begin with the folder of a site, ids of entries are those of all sites. */
export interface JoinedTable extends SearchTable {
  readonly collections: readonly NamedCollection[];
  readonly same: SameEntries;
}

/** The entries of which several sites speak: by their ids among all sites, and then by folders, their ids there. */
export type SameEntries = Readonly<Record<string, Readonly<Record<string, readonly EntryId[]>>>>;

/** The id that an entry of one site has among all of them; one of which several speak has that of the first. */
export function joinedId(folder: string, id: string): EntryId {
  return `${folder}/${id}` as EntryId;
}
