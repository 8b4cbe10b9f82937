/** The captions of a copy, numbered as the digest numbers its own. */
import type { Placeable, Placement } from '../types.ts';

/**
 * For each caption of a copy, from the first, the number that it has in the digest, as far as the glosses placed in it tell that;
 * the others take the numbers that are left. No two have the same.
 */
export function captionNumbers(
  count: number,
  placements: readonly Pick<Placement, 'id' | 'at'>[],
  placeables: readonly Pick<Placeable, 'id' | 'block'>[],
): number[] {
  const blocks = new Map(placeables.map(({ id, block }) => [id, block]));
  const taken = new Set<number>();
  const told = Array.from({ length: count }, (_, index) => {
    const glosses = placements.filter(({ at }) => at?.part === 'caption' && at.index === index);
    const number = glosses.map(({ id }) => numberOf(blocks.get(id))).find((each) => each !== undefined);
    if (number === undefined || taken.has(number)) return undefined;
    taken.add(number);
    return number;
  });
  const left = told.map((_, index) => index + 1).filter((number) => !taken.has(number));
  return told.map((number) => number ?? left.shift() ?? Infinity);
}

/** The number of a caption's block, `c2`. */
function numberOf(block = ''): number | undefined {
  const [, digits] = /^c(\d+)$/.exec(block) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
