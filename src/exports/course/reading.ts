/** An op-ed as a page of a course: its paragraphs under their numbers, each with its glosses and notes below. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Library, OpEd } from '../../library/library.ts';
import { bylinesOf, bylineWords } from '../../views/bylines.ts';
import { opEdView, type BlockView, type OpEdView } from '../../views/op-ed.ts';
import { cited } from './cited.ts';
import { contentFrom, type Destination } from './links.ts';
import type { CoursePage } from './types.ts';

/** The name of an op-ed’s page. */
export function readingName({ slug }: Pick<OpEd, 'slug'>): string {
  return `reading-${slug}`;
}

/** The whole op-ed; a session’s page says which paragraphs are assigned. */
export function readingPage(library: Library, opEd: OpEd, to: Destination): CoursePage {
  const view = opEdView(library, opEd);
  const { title, publication, date, url, form, rights, blocks } = view;
  const where = `${bylineWords(bylinesOf(library, opEd))}. ${publication.name}, ${date}.`;
  return {
    kind: 'page',
    name: readingName(opEd),
    title,
    content: [
      h('p', where, ...(url === undefined ? [] : [' ', h('a', { href: url }, 'Read it at its publisher'), '.'])),
      form === 'digest'
        ? h('p', h('em', 'A digest in our own words, paragraph for paragraph. The op-ed belongs to its author.'))
        : h('p', h('em', rights)),
      ...inferredContent(view),
      ...blocks.flatMap((block) => blockContent(block, to)),
    ],
  };
}

/** How its authors are known, where no byline was seen, then whatever else is inferred. */
export function inferredContent({ bylines, inferred }: Pick<OpEdView, 'bylines' | 'inferred'>): ElementContent[] {
  const known = bylines.flatMap(({ name, how }) => (how === undefined ? [] : [{ what: name, how }]));
  const items = [...known, ...inferred].map(({ what, how }) => h('li', h('strong', `${what}: `), how));
  return items.length === 0 ? [] : [h('p', 'What is inferred about it, and how:'), h('ul', items)];
}

function blockContent({ id, number, tagName, html, glosses, notes }: BlockView, to: Destination): ElementContent[] {
  const mark = number === undefined ? [] : [h('strong', `¶ ${number}`), ' '];
  const text = h(tagName, { id }, ...mark, ...contentFrom(html, to));
  const items = [
    ...glosses.map(({ id, entry, lead, rest, here, sources }) =>
      h(
        'li',
        { id },
        named(entry.text, to(entry.href)),
        `: ${[lead, rest].filter(Boolean).join(' ')}`,
        here === undefined ? [] : [' ', ...contentFrom(here, to)],
        cited(sources),
      ),
    ),
    ...notes.map(({ id, label, lemma, html, claim, sources }) =>
      h(
        'li',
        { id },
        h('em', `${label}, “${lemma}”: `),
        ...contentFrom(html, to),
        claim === undefined ? [] : [' ', named(claim.text, to(claim.href))],
        cited(sources),
      ),
    ),
  ];
  return items.length === 0 ? [text] : [text, h('ul', ...items)];
}

const named = (text: string, href: string | undefined): ElementContent =>
  href === undefined ? h('strong', text) : h('a', { href }, text);
