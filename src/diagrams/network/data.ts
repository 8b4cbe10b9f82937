/** What the page of the network knows, as its script reads it: everything by its number in the list that it stands in. */

export interface NetworkData {
  /** In the order of the labels and of the rows. */
  readonly entries: readonly EntryData[];
  /** How each type of relation reads from its start, and whether it reads the same from its end. */
  readonly types: readonly (readonly [reads: string, isMutual: boolean])[];
  /** Op-eds, each with its title where there is little room. */
  readonly opEds: readonly (readonly [slug: string, title: string])[];
  readonly places: readonly PlaceData[];
  readonly ties: readonly TieData[];
}

/** The kind by its name, and the op-eds that mention the entry. */
export type EntryData = readonly [id: string, name: string, kind: string, opEds: readonly number[]];

/** A paragraph that mentions several entries; the address is from the site’s root, without a slash before it. */
export type PlaceData = readonly [opEd: number, words: string, href: string];

export type TieData = readonly [
  a: number,
  b: number,
  relations: readonly RelationData[],
  places: readonly number[],
  /** Whether it is one of the strongest by paragraphs, which alone are drawn for these. */
  isStrong: boolean,
];

/** A stated relation, and whether `a` states it of `b`. */
export type RelationData = readonly [type: number, isForward: boolean];
