/**
 * The glosses and notes of a chapter, as footnotes: reading systems that know them show each at its words. They stand together
 * at the chapter’s end, so that in all others they do not come between its paragraphs, and each leads back.
 */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { referenceId } from '../../markdown/draw.ts';
import type { BlockView } from '../../views/op-ed.ts';
import type { PageInBook } from './book.ts';
import { fromSite } from './from-site.ts';
import { cites, kindWords, linkTo, type Inline } from './parts.ts';
import { backlink, footnote } from './semantics.ts';

/** The glosses and notes of a block, in the order of their calls. @param page the page of its op-ed */
export function notesOf(block: BlockView, page: PageInBook): Element[] {
  const notes = [
    ...block.glosses.map((gloss) => glossNote(gloss, page)),
    ...block.notes.map((note) => noteNote(note, page)),
  ];
  const at = ({ id }: MarginNote) => block.html.indexOf(`id="${referenceId(id)}"`);
  return notes.toSorted((a, b) => at(a) - at(b)).map((note) => aside(note, block, page));
}

/** What a footnote says: its lines, and what they rest on. */
interface MarginNote {
  readonly id: string;
  readonly lines: readonly (readonly Inline[])[];
  readonly sources: readonly Inline[];
}

function glossNote(gloss: BlockView['glosses'][number], page: PageInBook): MarginNote {
  const { id, entry, lead, rest, here, sources, moreSources } = gloss;
  return {
    id,
    lines: [
      [h('strong', [linkTo(entry)]), ' ', ...kindWords(entry)],
      [[lead, rest].filter(Boolean).join(' ')],
      here === undefined ? [] : fromSite(here, page),
    ],
    sources: cites(sources, { count: moreSources, href: entry.href }),
  };
}

function noteNote(note: BlockView['notes'][number], page: PageInBook): MarginNote {
  const { id, label, mark, lemma, html, claim, sources } = note;
  return {
    id,
    lines: [
      [h('strong', [h('span', { ariaHidden: 'true' }, mark), ` ${label}`]), ` on “${lemma}”`],
      fromSite(html, page),
      claim === undefined ? [] : [claim.inError ? 'What the sources show: ' : 'The positions: ', linkTo(claim)],
    ],
    sources: cites(sources),
  };
}

function aside({ id, lines, sources }: MarginNote, { number }: BlockView, { href }: PageInBook): Element {
  const words = `↩ Back to ${number === undefined ? 'the text' : `¶ ${number}`}`;
  const back = h('a', { ...backlink, href: `${href}#${referenceId(id)}` }, words);
  return h('aside', { ...footnote, id }, [
    ...lines.filter((line) => line.length > 0).map((line) => h('p', [...line])),
    h('p', [...sources, ...(sources.length > 0 ? [' '] : []), back]),
  ]);
}
