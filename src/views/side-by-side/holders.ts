/** Who holds a position: names as claims write them, told apart from what is said of them, and led to their entries. */
import type { Library, LibraryEntry, OpEd } from '../../library/library.ts';
import { worked } from '../../library/track.ts';
import { authorName } from '../../model/op-ed.ts';
import { listed } from '../../model/words.ts';
import { entryRef, type EntryRef } from '../shared.ts';

export interface HolderView {
  /** The same for the same holder, whichever of its names is written. */
  readonly key: string;
  readonly name: string;
  /** What is written behind the name in parentheses: where, or on what alone. */
  readonly remark: string | undefined;
  readonly entry: EntryRef | undefined;
}

/** “NATO (for the link)” as its name and what is said of it. */
export function splitHolder(written: string): Pick<HolderView, 'name' | 'remark'> {
  const [, name, remark] = /^(.+?)\s+\(([^()]+)\)$/.exec(written) ?? [];
  return name === undefined ? { name: written, remark: undefined } : { name, remark };
}

/** A holder from how a claim writes it; it leads to an entry when it is written by one of that entry’s names, and no other’s. */
export function holderView(library: Library, written: string): HolderView {
  const { name, remark } = splitHolder(written);
  const entry = namesOf(library).get(name);
  return { key: entry?.id ?? name, name, remark, entry: entry && entryRef(library, entry.id) };
}

/** The keys under which an op-ed’s authors are holders: each alone, and several together. */
export function authorKeys(library: Library, { authors }: Pick<OpEd, 'authors'>): ReadonlySet<string> {
  const together = listed(authors.map(authorName));
  const alone = authors.map((author) => author.entry ?? holderView(library, authorName(author)).key);
  return new Set(authors.length > 1 ? [...alone, together] : alone);
}

/** Entries by their names; a name that two of them have leads nowhere. */
const namesOf = worked(({ entries }): ReadonlyMap<string, LibraryEntry> => {
  const named = [...entries.values()].flatMap((entry) =>
    [...new Set([entry.name, entry.full ?? entry.name, ...entry.aliases.map(({ text }) => text)])].map((name) => ({
      name,
      entry,
    })),
  );
  const byName = Map.groupBy(named, ({ name }) => name);
  return new Map(
    [...byName].flatMap(([name, [only, ...others]]) =>
      only === undefined || others.length > 0 ? [] : [[name, only.entry] as const],
    ),
  );
});
