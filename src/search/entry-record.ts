/** An entry as a record. */
import type { Library, LibraryEntry } from '../library/library.ts';
import { kindOf } from '../model/site.ts';
import { entryHref } from '../model/urls.ts';
import { entryRef } from '../views/shared.ts';
import { decadesOf, tellingFacts } from './period.ts';
import { plainText } from './plain.ts';
import { fromRoot, inSentences, part, sortKeys, weights, type SearchRecord } from './record.ts';

/** An entry for the index: found under each of its names. */
export function entryRecord(library: Library, entry: LibraryEntry): SearchRecord {
  const { kindWord, years } = entryRef(library, entry.id);
  const facts = tellingFacts(entry.dates, kindOf(library.site, entry.kind));
  const others = otherNames(entry);
  return {
    href: fromRoot(entryHref(entry.kind, entry.id)),
    title: entry.name,
    filters: { kind: [entry.kind], period: decadesOf(facts.map(({ when }) => when)) },
    sort: sortKeys(facts[0]?.when.from),
    card: {
      line: [kindWord, years].filter((text) => text !== undefined).join(', '),
      summary: entry.summary,
      names: [entry.name, ...others],
    },
    parts: [
      ...part(weights.name, inSentences(others.join('; '))),
      ...part(weights.line, inSentences(entry.dates.map(({ what, when }) => `${what} ${when.words}`).join('; '))),
      ...part(weights.summary, entry.summary),
      ...part(weights.text, plainText(entry.html)),
    ],
  };
}

/** The names of an entry beside the one that heads its page, each once. */
export function otherNames({ name, full, aliases }: Pick<LibraryEntry, 'name' | 'full' | 'aliases'>): string[] {
  const names = [full, ...aliases.map(({ text }) => text)].filter((text) => text !== undefined);
  return [...new Set(names)].filter((text) => text !== name);
}
