/** An op-ed as one record: its paragraphs, and the margin beside them. */
import { wordsOf } from '../anchoring/words.ts';
import type { Library, OpEd } from '../library/library.ts';
import { authorName } from '../model/op-ed.ts';
import type { MentionedAt } from '../model/search.ts';
import { opEdHref } from '../model/urls.ts';
import { bylinesOf, bylineWords } from '../views/bylines.ts';
import { noteView } from '../views/gloss.ts';
import { decadesOf } from './period.ts';
import { plainText } from './plain.ts';
import { fromRoot, inSentences, part, sortKeys, weights, type Part, type SearchRecord } from './record.ts';

/** An op-ed for the index. A gloss brings its entry’s name and what it says of this op-ed: the rest stands in the entry. */
export function opEdRecord(library: Library, opEd: OpEd): SearchRecord {
  const line = lineOf(library, opEd);
  const margin = marginOf(library, opEd);
  return {
    href: fromRoot(opEdHref(opEd.slug)),
    title: opEd.title,
    filters: {
      kind: ['op-eds'],
      author: opEd.authors.map(authorName),
      publication: [opEd.publication],
      period: decadesOf([opEd.date]),
      mentions: distinct(opEd.mentions.map(({ entry }) => entry)),
    },
    sort: sortKeys(opEd.date.from),
    card: {
      line,
      summary: opEd.summary,
      mentions: mentionsByBlock(opEd),
      margin: Object.fromEntries(margin.map(({ id, name }) => [id, name])),
    },
    parts: [
      ...part(weights.line, line),
      ...part(weights.summary, opEd.summary),
      ...opEd.blocks.flatMap((block) => [
        ...part(block.kind === 'heading' ? weights.heading : weights.text, block.text, block.id),
        ...margin.filter((gloss) => gloss.block === block.id).flatMap((gloss) => gloss.parts),
      ]),
    ],
  };
}

/** “By A. Writer, probably by B. Other, The Review, 12 May 2020”. */
function lineOf(library: Library, opEd: OpEd): string {
  return [bylineWords(bylinesOf(library, opEd)), opEd.publication, opEd.date.words].join(', ');
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** The mentions in each block that has any. */
function mentionsByBlock({ blocks }: OpEd): Record<string, MentionedAt[]> {
  const mentioning = blocks.filter(({ mentions }) => mentions.length > 0);
  return Object.fromEntries(mentioning.map((block) => [block.id, mentionsIn(block)]));
}

function mentionsIn({ text, mentions }: OpEd['blocks'][number]): MentionedAt[] {
  const words = wordsOf(text);
  return mentions.map(({ entry, start, end }) => {
    const first = words.filter((word) => word.end <= start).length;
    return [entry, first, words.filter((word) => word.start < end).length - first];
  });
}

/** A gloss or note: what it is called, and its text. */
interface Marginal {
  readonly id: string;
  readonly block: string;
  readonly name: string;
  readonly parts: readonly Part[];
}

function marginOf(library: Library, { glosses, notes }: OpEd): Marginal[] {
  return [
    ...glosses.map(({ id, block, entry, here = '' }): Marginal => {
      const name = library.entries.get(entry)?.name ?? entry;
      return { id, block, name, parts: part(weights.margin, inSentences(name, plainText(here)), id) };
    }),
    ...notes.map((note): Marginal => {
      const { label, claim } = noteView(library, note);
      const name = `${label}: ${claim?.text ?? note.lemma}`;
      return {
        id: note.id,
        block: note.block,
        name,
        parts: part(weights.margin, inSentences(name, note.text), note.id),
      };
    }),
  ];
}
