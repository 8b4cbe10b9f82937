import type { Element, Text } from 'hast';
import { lastUpTo } from '../anchoring/partition.ts';
import type { Place } from '../model/diagnostic.ts';
import type { FlatText } from './flatten.ts';

/** Where a node of a syntax tree begins. */
export function placeOf(
  node: { position?: { start?: { line: number; column: number } | undefined } | undefined },
  file: string,
): Place {
  return { file, line: node.position?.start?.line ?? 1, column: node.position?.start?.column ?? 1 };
}

/**
 * Where the character at `offset` of a text node stands in its file. Counted along its line, so it is exact unless
 * escapes, “...” or “--” stand before it on that line.
 */
export function placeInText(node: Text, offset: number, file: string): Place {
  const { file: _, line, column } = placeOf(node, file);
  const lines = node.value.slice(0, offset).split('\n');
  const along = lines.at(-1)?.length ?? 0;
  if (lines.length === 1) return { file, line, column: column + along };
  const lastLine = node.value.slice(node.value.lastIndexOf('\n') + 1);
  const indent = (node.position?.end?.column ?? 1) - 1 - lastLine.length;
  return { file, line: line + lines.length - 1, column: Math.max(indent, 0) + along + 1 };
}

/** Where the character at an offset of a flat text stands in its file. */
export type PlaceAt = (offset: number) => Place;

/** The places of a flat text as they are now; they stay true when the tree is drawn on later. */
export function placesIn({ runs }: FlatText, element: Element, file: string): PlaceAt {
  const lines = runs.flatMap(({ node, start }) => linesOf(node, start, file));
  return (offset) => {
    const from = lastUpTo(lines, offset);
    return from === undefined
      ? placeOf(element, file)
      : { file, line: from.line, column: from.column + offset - from.start };
  };
}

/** Where each line of a text node begins: in the flat text and in the file. */
function linesOf(node: Text, start: number, file: string): (Place & { start: number })[] {
  const first = placeOf(node, file);
  const later = placeInText(node, node.value.lastIndexOf('\n') + 1, file);
  return Array.from(node.value.matchAll(/^/gm), ({ index }, count) => ({
    file,
    start: start + index,
    line: first.line + count,
    column: count === 0 ? first.column : later.column,
  }));
}
