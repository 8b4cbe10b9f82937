/** The contents of a book (https://www.w3.org/TR/epub-33/#sec-nav). */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { fileOf, type Book, type SettledChapter } from './book.ts';
import { COVER_PAGE, page } from './page.ts';

export const CONTENTS_PAGE = 'contents.xhtml';

/** The navigation document: contents and landmarks. It has no list of pages, for the site has none. */
export function navigationPage(chapters: readonly SettledChapter[], { language }: Pick<Book, 'language'>): string {
  const contents = h('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'toc', ariaLabelledBy: 'title' }, [
    h('h1', { id: 'title' }, 'Contents'),
    h('ol', chapters.filter(({ listed }) => listed).map(chapterItem)),
  ]);
  const landmarks = h('nav', { 'epub:type': 'landmarks', ariaLabelledBy: 'landmarks', hidden: true }, [
    h('h2', { id: 'landmarks' }, 'Landmarks'),
    h('ol', landmarkItems(chapters)),
  ]);
  return page({ title: 'Contents', language, part: 'frontmatter' }, [contents, landmarks]);
}

function chapterItem(chapter: SettledChapter): Element {
  const file = fileOf(chapter);
  const places = chapter.places.map(({ id, title }) => h('li', h('a', { href: `${file}#${id}` }, title)));
  return h('li', h('a', { href: file }, chapter.title), places.length === 0 ? [] : [h('ol', places)]);
}

function landmarkItems(chapters: readonly SettledChapter[]): Element[] {
  const first = chapters.find(({ part }) => part === 'bodymatter');
  const own = chapters.flatMap((chapter) =>
    chapter.landmark === undefined ? [] : [landmark(fileOf(chapter), ...chapter.landmark)],
  );
  return [
    landmark(COVER_PAGE, 'cover', 'Cover'),
    landmark(`${CONTENTS_PAGE}#toc`, 'toc', 'Contents'),
    ...(first === undefined ? [] : [landmark(fileOf(first), 'bodymatter', 'The text')]),
    ...own,
  ];
}

function landmark(href: string, type: string, words: string): Element {
  return h('li', h('a', { 'epub:type': type, href }, words));
}
