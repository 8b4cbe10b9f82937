/** The names under which entries are found in texts. */
import { dictionaryOf, type Dictionary, type Name } from '../anchoring/names.ts';
import { familyNameOf, type Entry } from '../model/entry.ts';
import type { EntryId } from '../model/ids.ts';

/** A dictionary of all names, full names, aliases and family names. */
export function dictionaryOfEntries(entries: readonly Entry[]): Dictionary<EntryId> {
  return dictionaryOf(entries.flatMap(namesOf));
}

function namesOf(entry: Entry): Name<EntryId>[] {
  const { id } = entry;
  const full = [entry.name, ...(entry.full === undefined ? [] : [entry.full])].map((text) => ({ id, text }));
  const aliases = entry.aliases.map((alias) => ({ id, ...alias }));
  return [...full, ...aliases, ...familyName(entry)];
}

function familyName(entry: Entry): Name<EntryId>[] {
  if (entry.kind !== 'people') return [];
  const text = familyNameOf(entry);
  return text === entry.name ? [] : [{ id: entry.id, text, case: 'initial', role: 'family' }];
}
