/** Relations, written once at one end, as they read from both. */
import type { Entry } from '../model/entry.ts';
import type { EntryId } from '../model/ids.ts';
import type { RelationData } from '../model/relations.ts';
import type { RelationEnd } from './library.ts';

/** For each entry its relations, those it states first, then those that others state of it; none twice. */
export function relationEnds(
  entries: readonly Entry[],
  types: ReadonlyMap<string, RelationData>,
): Map<EntryId, RelationEnd[]> {
  const ends = new Map<EntryId, RelationEnd[]>(entries.map((entry) => [entry.id, []]));
  const add = (from: EntryId, end: RelationEnd) => {
    const known = ends.get(from);
    if (known?.every((other) => other.to !== end.to || other.words !== end.words)) known.push(end);
  };
  const all = entries.flatMap((entry) => entry.relations.map((relation) => ({ ...relation, from: entry.id })));
  for (const { from, to, type } of all) add(from, { words: types.get(type)?.reads ?? type, to });
  for (const { from, to, type } of all) add(to, { words: types.get(type)?.reverse ?? type, to: from });
  return ends;
}
