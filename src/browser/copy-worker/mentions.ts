/** Marks for every entry that a text mentions. */
import { dictionaryOf, type Name } from '../../anchoring/names.ts';
import { findMentionsIn } from '../../anchoring/texts.ts';
import { entryGlossId } from '../../model/gloss-ids.ts';
import type { EntryId } from '../../model/ids.ts';
import type { Mark, Row } from '../copy/row.ts';

/**
 * For each row of a text what it mentions: an entry's first mention in the text has its gloss, later ones are links. A name that may
 * mean several is passed over.
 */
export function mentionMarks(rows: readonly Pick<Row, 'text'>[], names: readonly Name<EntryId>[]): Mark[][] {
  const glossed = new Set<EntryId>();
  return findMentionsIn(rows, dictionaryOf(names)).map(({ mentions }) =>
    mentions.flatMap(({ ids: [entry, rival], start, end }): Mark[] => {
      if (entry === undefined || rival !== undefined) return [];
      if (glossed.has(entry)) return [{ kind: 'mention', id: entry, start, end }];
      glossed.add(entry);
      return [{ kind: 'gloss', id: entryGlossId(entry), start, end }];
    }),
  );
}
