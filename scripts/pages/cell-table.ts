/** Cells by numbers: most files rest on cells that others rest on too. */
import type { Cell, cellDigests, Cells } from '../../src/library/track.ts';
import type { BuildRecord, FileRecord } from './record.ts';

export interface CellTable {
  /** What was read, by numbers. */
  readonly numbers: (cells: Cells) => Pick<FileRecord, 'cells' | 'groups'>;
  /** What the numbers stand for, once nothing is read any more. */
  readonly table: (digest: ReturnType<typeof cellDigests>) => Pick<BuildRecord, 'cells' | 'groups'>;
}

export function cellTable(): CellTable {
  const cells = new Map<Cell, number>();
  const groups = new Map<Cells, number>();
  return {
    numbers(read) {
      const [own, shared]: [number[], number[]] = [[], []];
      for (const cell of read)
        if (typeof cell === 'string') own.push(placeIn(cells, cell));
        else shared.push(placeIn(groups, cell));
      return { cells: own, groups: shared };
    },
    table(digest) {
      const members = [...groups.keys()].map((group) => [...new Set(flat(group))].map((cell) => placeIn(cells, cell)));
      return { groups: members, cells: [...cells.keys()].map((cell) => [cell, digest(cell)] as const) };
    },
  };
}

function placeIn<T>(places: Map<T, number>, item: T): number {
  const known = places.get(item);
  if (known !== undefined) return known;
  places.set(item, places.size);
  return places.size - 1;
}

/** What is worked out at the same time may rest on each other. */
function flat(cells: Cells, seen = new Set<Cells>()): Cell[] {
  if (seen.has(cells)) return [];
  seen.add(cells);
  return [...cells].flatMap((cell) => (typeof cell === 'string' ? cell : flat(cell, seen)));
}
