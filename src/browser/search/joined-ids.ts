/** The ids of entries: as a site has them, and as they are among all sites that were joined. */
import type { EntryId } from '../../model/ids.ts';
import { joinedId, type SameEntries } from '../../model/joined-search.ts';

export interface JoinedIds {
  /** The id among all sites. */
  readonly joined: (own: string) => EntryId;
  /** What the site calls an entry; nothing where it has none such. */
  readonly own: (joined: string) => readonly string[];
}

/** The ids of one site. */
export function joinedIds(folder: string, same: SameEntries): JoinedIds {
  const shared = Object.entries(same).flatMap(([joined, sites]) => (sites[folder] ?? []).map((own) => [own, joined]));
  const joinedOf = new Map(shared.map(([own = '', joined = '']) => [own, joined as EntryId]));
  const start = joinedId(folder, '');
  return {
    joined: (own) => joinedOf.get(own) ?? joinedId(folder, own),
    own: (joined) => same[joined]?.[folder] ?? (joined.startsWith(start) ? [joined.slice(start.length)] : []),
  };
}
