/** The op-ed as its publisher has it, and the copy that the text was read from where a private build shows one. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { authorElement } from './authors.ts';
import { entryPointer, type Context, type Reading } from './context.ts';
import { dateAttributes } from './dates.ts';
import { opEdXmlId } from './ids.ts';

/** The content of `sourceDesc`. */
export function sourceOf(context: Context, { opEd, copy }: Reading): Element[] {
  const { slug, title, authors, publication, publicationEntry, date, url } = opEd;
  const journal =
    publicationEntry === undefined
      ? x('publisher', publication)
      : x('publisher', [x('orgName', { ref: entryPointer(context, publicationEntry) }, publication)]);
  const record = x('biblStruct', { 'xml:id': opEdXmlId(slug), type: 'article-newspaper' }, [
    x('analytic', [
      ...authors.map((author) => authorElement(context, author)),
      x('title', { level: 'a' }, title),
      ...(url === undefined ? [] : [x('ref', { target: new URL(url).href })]),
    ]),
    x('monogr', [
      x('title', { level: 'j' }, publication),
      x('imprint', [journal, x('date', dateAttributes(date, 'moment'), date.words)]),
    ]),
  ]);
  if (copy === undefined) return [record];
  return [
    record,
    x('bibl', { type: 'copy', corresp: `#${opEdXmlId(slug)}` }, `A reader’s own copy, in the file ${copy.file}`),
  ];
}
