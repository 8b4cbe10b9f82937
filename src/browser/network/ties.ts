/** Which entries and ties count under what the reader asks, and the shortest path by them. */
import type { EntryData, NetworkData, TieData } from '../../diagrams/network/data.ts';
import type { TieToDraw } from '../../diagrams/network/drawn.ts';
import { shortestPath } from '../../diagrams/network/path.ts';
import type { NetworkState } from './state.ts';

type Filter = Pick<NetworkState, 'opEd' | 'kind' | 'lines'>;

/** A network with only what is asked for: entries that are left out have no ties. */
export interface Shown {
  readonly isShown: readonly boolean[];
  readonly ties: readonly TieData[];
}

/** What is shown of a network. Of paragraphs, only those of the op-ed that is asked for count. */
export function shownOf({ entries, opEds, places, ties }: NetworkData, { opEd, kind, lines }: Filter): Shown {
  const number = opEds.findIndex(([slug]) => slug === opEd);
  const isAsked = ([, , ofKind, inOpEds]: EntryData) =>
    (opEd === '' || inOpEds.includes(number)) && (kind === '' || ofKind === kind);
  const isShown = entries.map(isAsked);
  const counts = (place: number) => lines !== 'stated' && (opEd === '' || places[place]?.[0] === number);
  const shown = ties
    .filter(([a, b]) => isShown[a] === true && isShown[b] === true)
    .map(([a, b, relations, together, isStrong]): TieData => [a, b, relations, together.filter(counts), isStrong])
    .filter(([, , relations, together]) => relations.length + together.length > 0);
  return { isShown, ties: shown };
}

/** What of a tie is drawn. @param all whether every shared paragraph is, and not the strongest ties by them alone */
export function toDraw([a, b, relations, together, isStrong]: TieData, all: boolean): TieToDraw {
  return { a, b, relations, paragraphs: all || isStrong ? together.length : 0 };
}

/** The ties of an entry, stated ones first. */
export function tiesAt(ties: readonly TieData[], entry: number): TieData[] {
  const own = ties.filter(([a, b]) => a === entry || b === entry);
  return [...own.filter(isStated), ...own.filter((tie) => !isStated(tie))];
}

const isStated = ([, , relations]: TieData): boolean => relations.length > 0;

/** The entry at the other end. */
export function otherEnd([a, b]: TieData, entry: number): number {
  return a === entry ? b : a;
}

/**
 * The ties of the shortest path between two entries, in its order; none where they are the same, nothing where there is no
 * path. Of several, one by what is stated.
 */
export function pathBetween(ties: readonly TieData[], from: number, to: number): TieData[] | undefined {
  const byEntry = new Map<number, TieData[]>();
  for (const tie of [...ties.filter(isStated), ...ties.filter((each) => !isStated(each))])
    for (const end of [tie[0], tie[1]]) byEntry.set(end, [...(byEntry.get(end) ?? []), tie]);
  const of = (entry: number) => byEntry.get(entry) ?? [];
  const path = shortestPath((at: number) => of(at).map((tie) => otherEnd(tie, at)), from, to);
  return path?.slice(1).flatMap((at, index) => {
    const tie = of(at).find((each) => otherEnd(each, at) === path[index]);
    return tie === undefined ? [] : [tie];
  });
}
