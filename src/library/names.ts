/** The names under which entries are found in texts. */
import { dictionaryOf, type Dictionary, type Name } from '../anchoring/names.ts';
import { familyNameOf, type Entry } from '../model/entry.ts';
import type { EntryId } from '../model/ids.ts';
import { kindOf, type Site } from '../model/site.ts';

/** A dictionary of all names. */
export function dictionaryOfEntries(entries: readonly Entry[], site: Pick<Site, 'kinds'>): Dictionary<EntryId> {
  return dictionaryOf(namesOfEntries(entries, site));
}

/** All names of some entries: names, full names, aliases and family names. */
export function namesOfEntries(entries: readonly Entry[], site: Pick<Site, 'kinds'>): Name<EntryId>[] {
  return entries.flatMap((entry) => namesOf(entry, kindOf(site, entry.kind).schema === 'Person'));
}

function namesOf(entry: Entry, isPerson: boolean): Name<EntryId>[] {
  const { id } = entry;
  const full = [entry.name, ...(entry.full === undefined ? [] : [entry.full])].map((text) => ({ id, text }));
  const aliases = entry.aliases.map((alias) => ({ id, ...alias }));
  return [...full, ...aliases, ...(isPerson ? familyName(entry) : [])];
}

function familyName(entry: Entry): Name<EntryId>[] {
  const text = familyNameOf(entry);
  return text === entry.name ? [] : [{ id: entry.id, text, case: 'initial', role: 'family' }];
}
