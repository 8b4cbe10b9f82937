import type { Text } from 'hast';
import type { Place } from '../model/diagnostic.ts';

/** Where a node of a syntax tree begins. */
export function placeOf(
  node: { position?: { start: { line: number; column: number } } | undefined },
  file: string,
): Place {
  return { file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
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
  const indent = (node.position?.end.column ?? 1) - 1 - lastLine.length;
  return { file, line: line + lines.length - 1, column: Math.max(indent, 0) + along + 1 };
}
