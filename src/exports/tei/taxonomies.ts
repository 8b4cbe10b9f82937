/** The classes of texts, entries, notes, claims and relations that a file points to. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Context } from './context.ts';
import { kindXmlId } from './entries.ts';
import { relationXmlId } from './relations.ts';

interface Class {
  readonly id: string;
  readonly name: string;
  readonly about: string;
}

const texts: readonly Class[] = [
  { id: 'text.digest', name: 'digest', about: 'The op-ed retold in the editors’ words, paragraph for paragraph.' },
  { id: 'text.full', name: 'full text', about: 'The op-ed itself, whose rights allow it.' },
  { id: 'text.copy', name: 'copy', about: 'A reader’s own copy of the op-ed, not for publication.' },
];

const notes: readonly Class[] = [
  { id: 'note.gloss', name: 'gloss', about: 'Explains the entry that a mention names.' },
  { id: 'note.context', name: 'context', about: 'Adds what a reader should know.' },
  {
    id: 'note.disputed',
    name: 'disputed',
    about: 'Says that a statement is contested or wrong; corresponds to a claim.',
  },
  { id: 'note.textual', name: 'textual', about: 'Speaks of the text itself: words lost, restored or changed.' },
];

const claims: readonly Class[] = [
  { id: 'claim-kind.disputed', name: 'disputed', about: 'Specialists take different positions on it.' },
  { id: 'claim-kind.in-error', name: 'in error', about: 'The sources show it to be wrong.' },
];

/** The taxonomies of a file: those of every one, and the kinds and relations of its collection. */
export function taxonomies({ library }: Pick<Context, 'library'>): Element[] {
  const { kinds, relations } = library.site;
  const kindClasses = kinds.map(({ kind, many, about }) => ({ id: kindXmlId(kind), name: many, about }));
  const relationClasses = [...relations].map(([type, { reads, reverse }]) => ({
    id: relationXmlId(type),
    name: reads,
    about: reads === reverse ? 'The same from either end.' : `From the other end: ${reverse}.`,
  }));
  return [
    taxonomy('text', 'What is given of an op-ed', texts),
    taxonomy('kind', 'Kinds of entries', kindClasses),
    taxonomy('note', 'Kinds of notes in the margin', notes),
    taxonomy('claim-kind', 'Kinds of claims', claims),
    ...(relationClasses.length === 0 ? [] : [taxonomy('relation', 'Relations between entries', relationClasses)]),
  ];
}

function taxonomy(id: string, words: string, classes: readonly Class[]): Element {
  const categories = classes.map(({ id, name, about }) =>
    x('category', { 'xml:id': id }, [
      x('catDesc', [x('term', name), { type: 'text', value: ': ' }, x('gloss', about)]),
    ]),
  );
  return x('taxonomy', { 'xml:id': `taxonomy.${id}` }, [x('desc', words), ...categories]);
}
