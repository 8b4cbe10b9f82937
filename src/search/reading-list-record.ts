/** A reading list as a record. */
import type { Library, LibraryReadingList } from '../library/library.ts';
import { readingListHref } from '../model/urls.ts';
import { counted } from '../model/words.ts';
import { plainText } from './plain.ts';
import { fromRoot, inSentences, part, sortKeys, weights, type SearchRecord } from './record.ts';

/**
 * A reading list for the index: what it is for, what it assigns and what its sessions are called. Its questions are not in it, for
 * who searches for a thing wants the page that explains it, and not one that asks about it.
 */
export function readingListRecord(library: Library, list: LibraryReadingList): SearchRecord {
  const { slug, title, short, summary, audience, introduction, sessions, added } = list;
  const line = `reading list, ${counted(sessions.length, 'session')}`;
  const readings = new Set(sessions.flatMap((session) => session.readings.map(({ opEd }) => opEd)));
  const titles = [...readings].map((opEd) => library.opEds.get(opEd)?.title ?? opEd);
  return {
    href: fromRoot(readingListHref(slug)),
    title,
    filters: { kind: ['reading-lists'] },
    sort: sortKeys(added),
    card: { line, summary },
    parts: [
      ...part(weights.name, short),
      ...part(weights.line, line),
      ...part(weights.summary, summary),
      ...part(weights.text, audience),
      ...part(weights.margin, plainText(introduction.html)),
      ...sessions.flatMap((session) => part(weights.margin, session.title, session.id)),
      ...part(weights.margin, inSentences(...titles)),
    ],
  };
}
