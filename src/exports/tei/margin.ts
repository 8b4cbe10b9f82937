/** What stands beside a block: its glosses and the editor’s notes, in the order of the text. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { EntryGloss } from '../../library/library.ts';
import type { AnnotatedBlock } from '../../markdown/annotate.ts';
import { referenceId } from '../../markdown/draw.ts';
import type { Note } from '../../model/gloss.ts';
import { claimPointer, entryPointer, type Context, type Reading } from './context.ts';
import { emended, wrongReading } from './emended.ts';
import { fromHtml } from './from-html.ts';
import { contributorsXmlId, startOf } from './ids.ts';
import { sourced } from './sourced.ts';

/** The glosses and notes of a block. */
export function marginOf(context: Context, reading: Reading, block: AnnotatedBlock): Element[] {
  const glosses = new Map(reading.glosses.map((gloss) => [gloss.id, gloss]));
  const items = [
    ...block.mentions.flatMap(({ gloss, start }) => {
      const own = gloss && glosses.get(gloss);
      return own === undefined ? [] : [{ start, element: glossElement(context, reading, own) }];
    }),
    ...block.notes.map((note) => ({ start: note.start, element: noteElement(context, reading, block, note) })),
  ];
  return items.toSorted((a, b) => a.start - b.start).map(({ element }) => element);
}

function glossElement(context: Context, { id }: Reading, gloss: EntryGloss): Element {
  const entry = context.library.entries.get(gloss.entry);
  const target = `#${id(referenceId(gloss.id))}`;
  const about = {
    corresp: entryPointer(context, gloss.entry),
    ...sourced([...gloss.sources, ...(entry?.sources ?? [])], context),
  };
  return x('note', { ...marginal(id(gloss.id), 'gloss'), target, ...about }, [
    ...labelled(entry?.name),
    x('p', entry?.summary ?? ''),
    ...(gloss.here === undefined ? [] : [x('p', fromHtml(context, gloss.here))]),
  ]);
}

function noteElement(context: Context, { id, form }: Reading, block: AnnotatedBlock, note: Note): Element {
  const end = referenceId(note.id);
  const place = { target: `#${id(startOf(end))}`, targetEnd: `#${id(end)}` };
  const claim = note.claim === undefined ? {} : { corresp: claimPointer(context, note.claim) };
  return x('note', { ...marginal(id(note.id), note.kind), ...place, ...claim, ...sourced(note.sources, context) }, [
    ...(note.claim === undefined ? [] : labelled(context.library.claims.get(note.claim)?.title)),
    x('p', fromHtml(context, note.html)),
    ...(wrongReading(block, note, form) === undefined ? emended(note) : []),
  ]);
}

/** What a note is on, for those who read it by itself. */
function labelled(name: string | undefined): Element[] {
  return name === undefined ? [] : [x('label', name)];
}

function marginal(id: string, type: string): Record<string, string> {
  return { 'xml:id': id, place: 'margin', type, ana: `#note.${type}`, resp: `#${contributorsXmlId}` };
}
