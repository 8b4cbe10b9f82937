/** The entries and ties of the network, by their numbers, and which ties are drawn. */
import { backbone, strength } from '../../diagrams/network/backbone.ts';
import type { RelationData } from '../../diagrams/network/data.ts';
import type { Library, LibraryEntry } from '../../library/library.ts';
import { sharedParagraphs, tiesOf, type SharedParagraph, type Tie } from '../../library/network.ts';
import type { EntryId } from '../../model/ids.ts';
import { entriesInOrder } from '../shelves.ts';

export interface NumberedTie extends Omit<Tie, 'a' | 'b' | 'relations'> {
  /** The numbers of its ends. */
  readonly a: number;
  readonly b: number;
  readonly relations: readonly RelationData[];
  /** How strongly paragraphs tie them. */
  readonly weight: number;
  /** Whether it is one of the strongest by paragraphs, which alone are drawn for these. */
  readonly isStrong: boolean;
}

export interface NetworkType {
  readonly reads: string;
  /** Whether it reads the same from both ends. */
  readonly isMutual: boolean;
  readonly count: number;
}

export interface NetworkTies {
  /** In the order of the tables. */
  readonly entries: readonly LibraryEntry[];
  readonly numbers: ReadonlyMap<EntryId, number>;
  readonly shared: readonly SharedParagraph[];
  /** The types of relations that there are, the most frequent first. */
  readonly types: readonly NetworkType[];
  readonly ties: readonly NumberedTie[];
}

/** The network of a library. */
export function networkTies(library: Library): NetworkTies {
  const entries = library.site.kinds.flatMap(({ kind }) => entriesInOrder(library, kind).items);
  const numbers = new Map(entries.map(({ id }, number) => [id, number]));
  const shared = sharedParagraphs(library);
  const sizes = new Map(shared.map((each) => [placeKey(each), each.entries.length]));
  const all = tiesOf(library);
  const types = typesOf(library, all);
  const typeNumbers = new Map(types.map(({ type }, number) => [type, number]));
  const ties = all.map((tie) => ({
    ...tie,
    relations: tie.relations.map(({ type, from }): RelationData => [typeNumbers.get(type) ?? 0, from === tie.a]),
    a: numbers.get(tie.a) ?? 0,
    b: numbers.get(tie.b) ?? 0,
    weight: strength(tie.together.map((place) => sizes.get(placeKey(place)) ?? 2)),
  }));
  const strongest = new Set(backbone(ties.filter(({ together }) => together.length > 0)));
  return {
    entries,
    numbers,
    shared,
    types,
    ties: ties.map((tie) => ({ ...tie, isStrong: tie.together.length > 1 || strongest.has(tie) })),
  };
}

function typesOf({ site }: Library, ties: readonly Tie[]): (NetworkType & { readonly type: string })[] {
  const all = Map.groupBy(
    ties.flatMap(({ relations }) => relations),
    ({ type }) => type,
  );
  return [...all]
    .map(([type, { length: count }]) => {
      const { reads, reverse } = site.relations.get(type) ?? { reads: type, reverse: type };
      return { type, reads, isMutual: reads === reverse, count };
    })
    .toSorted((one, other) => other.count - one.count || (one.type < other.type ? -1 : 1));
}

/** What tells a paragraph from all others. */
export function placeKey({ opEd, block }: Pick<SharedParagraph, 'opEd' | 'block'>): string {
  return `${opEd}#${block}`;
}
