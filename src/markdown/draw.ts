/** The marks that mentions and notes leave in a text. */
import type { Element } from 'hast';
import { noteMarks, type Mention, type Note } from '../model/gloss.ts';
import type { EntryId } from '../model/ids.ts';
import { insertAfter, wrapPieces, type LinkRange } from './wrap.ts';

/** Where an entry's page is, and the class of its kind, which decides how its link looks. */
export type EntryLink = (entry: EntryId) => { href: string; className: string };

/** The id of the place in the text to which a gloss leads back: `r-` and the gloss's id. */
export function referenceId(gloss: string): string {
  return `r-${gloss}`;
}

/** Draws a mention: a note reference where a margin gloss explains it, else a quiet link to the entry. */
export function drawMention(draw: LinkRange, mention: Mention, link: EntryLink): void {
  const { entry, start, end, gloss } = mention;
  if (gloss === undefined) return drawQuietLink(draw, start, end, entry, link);
  draw(start, end, {
    role: 'doc-noteref',
    className: ['lemma', link(entry).className],
    id: referenceId(gloss),
    href: `#${gloss}`,
  });
}

/** Draws a link to an entry without a gloss of its own. */
export function drawQuietLink(draw: LinkRange, start: number, end: number, entry: EntryId, link: EntryLink): void {
  const { href, className } = link(entry);
  draw(start, end, { className: ['mention', className], href });
}

/** Draws a note: its lemma underlined, and behind it the reference mark. */
export function drawNote(root: Element, note: Pick<Note, 'id' | 'kind' | 'start' | 'end' | 'lemma'>): void {
  wrapPieces(root, note.start, note.end, { className: ['noted'] });
  const mark: Element = {
    type: 'element',
    tagName: 'a',
    properties: {
      role: 'doc-noteref',
      className: ['noteref', note.kind],
      id: referenceId(note.id),
      href: `#${note.id}`,
      ariaLabel: `Note on “${note.lemma}”`,
    },
    children: [{ type: 'text', value: noteMarks[note.kind] }],
  };
  insertAfter(root, note.end, mark);
}
