/** What ties entries to each other: relations that are stated, and paragraphs in which both are mentioned. */
import { paragraphNumber } from '../model/blocks.ts';
import type { EntryId, OpEdSlug } from '../model/ids.ts';
import type { Library } from './library.ts';

/** A tie between two entries; each pair has one. */
export interface Tie {
  /** The entry whose id comes first in the alphabet. */
  readonly a: EntryId;
  readonly b: EntryId;
  /** Relations stated between them, from the one that states it: its type in the site file. */
  readonly relations: readonly { readonly from: EntryId; readonly to: EntryId; readonly type: string }[];
  /** Paragraphs of op-eds that mention both. */
  readonly together: readonly {
    readonly opEd: OpEdSlug;
    readonly block: string;
    readonly paragraph: number | undefined;
  }[];
}

/** A paragraph that mentions several entries. */
export interface SharedParagraph {
  readonly opEd: OpEdSlug;
  readonly block: string;
  readonly paragraph: number | undefined;
  /** Each once, in the order of the text. */
  readonly entries: readonly EntryId[];
}

/** The paragraphs of op-eds that mention two entries or more, in the order of the texts. */
export function sharedParagraphs({ opEds }: Pick<Library, 'opEds'>): SharedParagraph[] {
  return [...opEds.values()].flatMap(({ slug: opEd, mentions }) =>
    // The blocks would tell the same, but they change with every note.
    [...Map.groupBy(mentions, ({ block }) => block)]
      .map(([block, own]) => ({
        opEd,
        block,
        paragraph: paragraphNumber(block),
        entries: [...new Set(own.map(({ entry }) => entry))],
      }))
      .filter((shared) => shared.entries.length > 1),
  );
}

/** Every tie between entries, ordered by the ids at its ends. */
export function tiesOf({ entries, opEds }: Pick<Library, 'entries' | 'opEds'>): Tie[] {
  const ties = new Map<
    string,
    { a: EntryId; b: EntryId; relations: Tie['relations'][number][]; together: Tie['together'][number][] }
  >();
  const tie = (one: EntryId, other: EntryId) => {
    const [a, b] = one < other ? [one, other] : [other, one];
    const key = `${a} ${b}`;
    const known = ties.get(key) ?? { a, b, relations: [], together: [] };
    ties.set(key, known);
    return known;
  };
  for (const { id, relations } of entries.values())
    for (const { type, to } of relations) if (to !== id) tie(id, to).relations.push({ from: id, to, type });
  for (const { entries: mentioned, ...place } of sharedParagraphs({ opEds }))
    for (const [one, other] of pairs(mentioned)) tie(one, other).together.push(place);
  return [...ties.values()].toSorted((x, y) => compare(x.a, y.a) || compare(x.b, y.b));
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other): [T, T] => [one, other]));
}
