/** Chapters as XHTML content documents (https://www.w3.org/TR/epub-33/#sec-xhtml). */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Book, Cover, SettledChapter } from './book.ts';
import { withoutGaps } from './headings.ts';
import { xhtmlDocument } from './xml.ts';

/** Where the parts of a book lie that are no chapters, beside those. */
export const SHEET = 'book.css';
export const COVER_PICTURE = 'cover.png';
export const COVER_PAGE = 'cover.xhtml';

/** A chapter’s file. */
export function chapterPage(chapter: SettledChapter, { language }: Pick<Book, 'language'>): string {
  const { title, part, type, role, content } = chapter;
  const body = h('section', { ...(type && { 'epub:type': type }), ...(role && { role }), ariaLabelledBy: 'title' }, [
    h('h1', { id: 'title' }, title),
    ...withoutGaps(content),
  ]);
  return page({ title, language, part }, [body]);
}

/** The file of the cover: its picture, with what stands on it in words. */
export function coverPage(cover: Cover, { language }: Pick<Book, 'language'>): string {
  const picture = h('img', { src: COVER_PICTURE, alt: coverWords(cover), role: 'doc-cover' });
  return page({ title: 'Cover', language, part: 'cover' }, [h('div', { className: ['cover'] }, picture)]);
}

function coverWords({ title, byline, what, site, collection }: Cover): string {
  return `Cover: ${[title, byline, what, site, collection].filter(Boolean).join('. ')}`;
}

/** A whole XHTML document, the sheet linked. */
export function page(
  { title, language, part }: { readonly title: string; readonly language: string; readonly part: string },
  content: readonly ElementContent[],
): string {
  const html: Element = h(
    'html',
    {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang: language,
      'xml:lang': language,
    },
    [
      h('head', [h('title', title), h('link', { rel: 'stylesheet', type: 'text/css', href: SHEET })]),
      h('body', { 'epub:type': part }, [...content]),
    ],
  );
  return xhtmlDocument(html);
}
