import type { Place } from '../model/diagnostic.ts';

/** Where a node of a syntax tree begins. */
export function placeOf(
  node: { position?: { start: { line: number; column: number } } | undefined },
  file: string,
): Place {
  return { file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
