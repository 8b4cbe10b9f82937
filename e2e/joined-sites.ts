/** The joined site of the tests: four sites that were built apart. */
import { joinSites } from '../scripts/join/join-sites.ts';
import { sites } from './sites.ts';

/** The sites in it, by the folders in which they lie there. */
export const joinedFrom = {
  nato: sites.real.folder,
  songs: sites.songs.folder,
  verses: '.cache/verses',
  crowded: sites.crowded.folder,
} as const;

export const joinedTitle = 'A Shelf of Readers';

/** Joins them; gives whether that succeeded. */
export function joinFour(to: string = sites.joined.folder): Promise<boolean> {
  const named = Object.entries(joinedFrom).map(([name, from]) => ({ name, from }));
  return joinSites({ sites: named, to, title: joinedTitle });
}
