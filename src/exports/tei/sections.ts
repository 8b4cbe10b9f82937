/** Blocks under their headings, as divisions within divisions. */
import type { Element } from 'xast';
import { x } from 'xastscript';

/** A block with what follows it; a heading has a level, 1 above 2. */
export interface Part {
  readonly level: number | undefined;
  readonly elements: readonly Element[];
}

/** What stands before the first heading, then a division for each heading with all that is below it. */
export function sectionsOf(parts: readonly Part[]): Element[] {
  const first = parts.findIndex(({ level }) => level !== undefined);
  if (first === -1) return parts.flatMap(({ elements }) => elements);
  const [heading, ...rest] = parts.slice(first);
  const level = heading?.level ?? 0;
  const next = rest.findIndex((part) => part.level !== undefined && part.level <= level);
  const below = next === -1 ? rest : rest.slice(0, next);
  return [
    ...parts.slice(0, first).flatMap(({ elements }) => elements),
    x('div', [...(heading?.elements ?? []), ...sectionsOf(below)]),
    ...(next === -1 ? [] : sectionsOf(rest.slice(next))),
  ];
}
