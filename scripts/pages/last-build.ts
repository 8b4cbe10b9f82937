/** The last build of a site, as far as it still holds. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Cells, cellDigests } from '../../src/library/track.ts';
import type { Link } from '../../src/offline/relative.ts';
import type { BuildRecord, FileRecord } from './record.ts';

export interface LastBuild {
  /** A file that would be made the same again, and lies as it was written. */
  readonly same: (file: string) => FileRecord | undefined;
  /** A file of which its route tells the same again, and which lies as it was written. */
  readonly alike: (file: string, mark: string) => FileRecord | undefined;
  /** What a file was made from; what others rest on too is the same for all of them. */
  readonly cellsOf: (record: FileRecord) => Cells;
  /** The links that its files have, by their numbers. */
  readonly links: readonly Link[];
}

/**
 * @param digest the digests of the cells as they are now
 * @param folder where the site lies
 */
export function lastBuild(
  record: BuildRecord | undefined,
  digest: ReturnType<typeof cellDigests>,
  folder: string,
): LastBuild {
  const { cells = [], groups = [], links = [], files = {} } = record ?? {};
  const isSame = cells.map(([cell, then]) => digest(cell) === then);
  const isSameGroup = groups.map((group) => group.every((cell) => isSame[cell]));
  const named = (places: readonly number[]): Cells => new Set(places.flatMap((place) => cells[place]?.[0] ?? []));
  const namedGroups = groups.map(named);
  const isDrawnTheSame = ({ cells: read, groups: rests }: FileRecord) =>
    read.every((cell) => isSame[cell]) && rests.every((group) => isSameGroup[group]);
  const lying = (file: string, holds: (made: FileRecord) => boolean): FileRecord | undefined => {
    const made = files[file];
    return made !== undefined && holds(made) && liesAs(made, join(folder, file)) ? made : undefined;
  };
  return {
    same: (file) => lying(file, isDrawnTheSame),
    alike: (file, mark) => lying(file, (made) => made.mark === mark),
    cellsOf: (made) => named(made.cells).union(new Set(made.groups.flatMap((group) => namedGroups[group] ?? []))),
    links,
  };
}

function liesAs({ size, changed }: FileRecord, path: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found !== undefined && found.isFile() && found.size === size && found.mtimeMs === changed;
}
