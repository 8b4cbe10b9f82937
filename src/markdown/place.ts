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

/** Where the lines of a flat text stand in its file. */
export interface Places {
  /** Where the text as a whole begins. */
  readonly begin: Place;
  /** Where each line of each of its text nodes begins: its offset in the flat text, and its place. */
  readonly lines: readonly { readonly start: number; readonly line: number; readonly column: number }[];
}

/** The places of a flat text as they are now; they stay true when the tree is drawn on later. */
export function placesIn({ runs }: FlatText, element: Element, file: string): Places {
  return { begin: placeOf(element, file), lines: runs.flatMap(({ node, start }) => linesOf(node, start, file)) };
}

/** Where the character at an offset of a flat text stands in its file. */
export function placeInFlat({ begin, lines }: Places, offset: number): Place {
  const from = lastUpTo(lines, offset);
  if (from === undefined) return begin;
  return { file: begin.file, line: from.line, column: from.column + offset - from.start };
}

/** Where each line of a text node begins: in the flat text and in the file. */
function linesOf(node: Text, start: number, file: string): Places['lines'] {
  const { line, column } = placeOf(node, file);
  if (!node.value.includes('\n')) return [{ start, line, column }];
  const later = placeInText(node, node.value.lastIndexOf('\n') + 1, file);
  return Array.from(node.value.matchAll(/^/gm), ({ index }, count) => ({
    start: start + index,
    line: line + count,
    column: count === 0 ? column : later.column,
  }));
}
