/** Which lines stand for which ties: a path for each type of relation, and one for each number of shared paragraphs. */
import type { Box } from './box.ts';
import type { RelationData } from './data.ts';
import { headsPath, lineBetween, linesPath, type Line } from './lines.ts';

/** A tie whose line is wanted. */
export interface TieToDraw {
  readonly a: number;
  readonly b: number;
  readonly relations: readonly RelationData[];
  /** How many paragraphs its line stands for; 0 where it has none. */
  readonly paragraphs: number;
}

export interface DrawnLines {
  /** By the number of the type. */
  readonly stated: ReadonlyMap<number, { readonly lines: string; readonly heads: string }>;
  /** By the number of paragraphs, where `MOST_TOLD` stands for all that are more. */
  readonly together: ReadonlyMap<number, string>;
}

/** More paragraphs than these make no line wider. */
export const MOST_TOLD = 3;

/**
 * The lines of ties. A relation’s line ends in an arrow at what it is stated of, unless it reads the same from both ends.
 * @param isMutual whether a type of relation does
 */
export function drawnLines(
  boxes: readonly Box[],
  ties: readonly TieToDraw[],
  isMutual: (type: number) => boolean,
): DrawnLines {
  const lines = ties.flatMap((tie) => linesOf(boxes, tie));
  const stated = [...Map.groupBy(lines, ({ type }) => type)].flatMap(([type, ofType]) =>
    type === undefined
      ? []
      : [[type, { lines: linesPath(ofType), heads: isMutual(type) ? '' : headsPath(ofType) }] as const],
  );
  const together = Map.groupBy(
    lines.filter(({ type }) => type === undefined),
    ({ paragraphs }) => Math.min(paragraphs, MOST_TOLD),
  );
  return {
    stated: new Map(stated),
    together: new Map([...together].map(([paragraphs, ofNumber]) => [paragraphs, linesPath(ofNumber)])),
  };
}

/** A line with the type of its relation; without one it stands for paragraphs. */
export interface TypedLine extends Line {
  readonly type: number | undefined;
  readonly paragraphs: number;
}

/** The lines of one tie, beside each other; none where an end has no place. */
export function linesOf(boxes: readonly Box[], { a, b, relations, paragraphs }: TieToDraw): TypedLine[] {
  const [one, other] = [boxes[a], boxes[b]];
  if (one === undefined || other === undefined) return [];
  const kinds = [...relations, ...(paragraphs > 0 ? [undefined] : [])];
  return kinds.map((relation, index) => {
    const beside = index - (kinds.length - 1) / 2;
    // Seen from the other end, the other side of a line is its left.
    const line = relation?.[1] === false ? lineBetween(other, one, -beside) : lineBetween(one, other, beside);
    return { ...line, type: relation?.[0], paragraphs: relation === undefined ? paragraphs : 0 };
  });
}
