/** An op-ed as a chapter. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Library, OpEd } from '../../library/library.ts';
import { opEdHref } from '../../model/urls.ts';
import { bylineWords } from '../../views/bylines.ts';
import { privacy, readingView, type ReadingView } from '../../views/copy.ts';
import type { BlockView } from '../../views/op-ed.ts';
import { inferredContent } from '../course/reading.ts';
import type { Chapter, PageInBook } from './book.ts';
import { fromSite } from './from-site.ts';
import { notesOf } from './notes.ts';
import { linkTo, listOf, section } from './parts.ts';

/** The chapter of an op-ed; in a private build, with the reader’s own copy where there is one. */
export function readingChapter(library: Library, opEd: OpEd): Chapter {
  const view = readingView(library, opEd);
  const page: PageInBook = { href: opEdHref(opEd.slug), id: undefined, title: opEd.title };
  return {
    name: `reading-${opEd.slug}`,
    title: opEd.title,
    part: 'bodymatter',
    type: 'chapter',
    role: 'doc-chapter',
    listed: true,
    content: [
      ...head(view),
      ...view.blocks.flatMap((block) => blockContent(block, page)),
      ...marginContent(view, page),
      ...section(2, 'In this reading', mentioned(view)),
      ...section(2, 'What is disputed', listOf(view.claims.map((claim) => [linkTo(claim)]))),
    ],
    pages: [page],
  };
}

/** What the text of an op-ed is, in a sentence or two. */
function formWords({ form, rights }: Pick<ReadingView, 'form' | 'rights'>): string {
  if (form === 'copy') return privacy;
  if (form === 'full') return `Full text. ${rights}`;
  return 'A digest in our own words, paragraph for paragraph, with short quotations. The op-ed belongs to its author and is not reproduced.';
}

function head(view: ReadingView): ElementContent[] {
  const { bylines, publication, date, url } = view;
  const where = publication === undefined ? [] : ['. ', h('i', publication.name), ', ', date ?? '', '.'];
  return [
    h('p', bylineWords(bylines), ...where),
    ...(url === undefined ? [] : [h('p', h('a', { href: url }, 'The op-ed at its publisher'))]),
    h('p', { className: ['form'] }, formWords(view)),
    ...inferredContent(view),
  ];
}

function blockContent({ id, kind, number, tagName, html }: BlockView, page: PageInBook): ElementContent[] {
  const mark = number === undefined ? [] : [h('span', { className: ['number'] }, `¶ ${number}`), ' '];
  const classes = kind === 'caption' ? { className: ['caption'] } : {};
  // The chapter’s title is the one heading of the first level.
  return [h(tagName === 'h1' ? 'h2' : tagName, { id, ...classes }, ...mark, ...fromSite(html, page))];
}

function marginContent({ blocks }: ReadingView, page: PageInBook): ElementContent[] {
  const notes = blocks.flatMap((block) => notesOf(block, page));
  if (notes.length === 0) return [];
  return [
    h('h2', { id: 'glosses' }, 'Glosses and notes'),
    h(
      'p',
      { className: ['form'] },
      'In the order of the text. Many reading systems show each of them at its words, and then may leave them out here.',
    ),
    ...notes,
  ];
}

function mentioned({ inThisReading }: ReadingView): ElementContent[] {
  return inThisReading.map(({ label, entries }) =>
    h('p', h('strong', label), ': ', ...entries.flatMap((entry, index) => [index === 0 ? '' : '; ', linkTo(entry)])),
  );
}
