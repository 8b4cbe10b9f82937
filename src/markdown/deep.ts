/** How deep a tree is. Whatever walks it later may use recursion. */
import type { Nodes, Root } from 'hast';
import type { Diagnostic } from '../model/diagnostic.ts';
import { placeOf } from './place.ts';

const DEEPEST = 100;

export const nested = {
  code: 'bad-syntax',
  message: 'Markup is nested too deep here.',
  mend: 'Write it more simply.',
} as const;

/** Says where elements lie too deep in one another; nothing when they do not. */
export function tooDeep(tree: Root, file: string): Diagnostic | undefined {
  let level: readonly Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    const [first] = level;
    if (depth > DEEPEST && first !== undefined) return { ...nested, ...placeOf(first, file) };
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return undefined;
}
