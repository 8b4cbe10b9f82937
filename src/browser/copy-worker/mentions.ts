/** Marks for every entry that a text mentions. */
import { findMentions } from '../../anchoring/mentions.ts';
import { dictionaryOf, type Name } from '../../anchoring/names.ts';
import { entryGlossId } from '../../model/gloss-ids.ts';
import type { EntryId } from '../../model/ids.ts';
import type { Mark, Row } from '../copy/row.ts';

/** No name goes across it. */
const BETWEEN = '\n\n';

/**
 * For each row of a text what it mentions: an entry's first mention in the text has its gloss, later ones are links. A name that may
 * mean several is passed over.
 */
export function mentionMarks(rows: readonly Pick<Row, 'text'>[], names: readonly Name<EntryId>[]): Mark[][] {
  const text = rows.map((row) => row.text).join(BETWEEN);
  const found = findMentions(text, dictionaryOf(names)).values();
  const glossed = new Set<EntryId>();
  let next = found.next().value;
  let from = 0;
  return rows.map(({ text: { length } }) => {
    const marks: Mark[] = [];
    for (; next !== undefined && next.start < from + length; next = found.next().value) {
      const [entry, rival] = next.ids;
      if (entry === undefined || rival !== undefined) continue;
      const range = { start: next.start - from, end: next.end - from };
      marks.push(
        glossed.has(entry)
          ? { kind: 'mention', id: entry, ...range }
          : { kind: 'gloss', id: entryGlossId(entry), ...range },
      );
      glossed.add(entry);
    }
    from += length + BETWEEN.length;
    return marks;
  });
}
