import { expect, it } from 'vitest';
import type { SettledChapter } from './book.ts';
import { navigationPage } from './navigation.ts';

const chapter = { content: [], listed: true, places: [] } as const;
const chapters: SettledChapter[] = [
  {
    ...chapter,
    name: 'title',
    title: 'A & B',
    part: 'frontmatter',
    listed: false,
    landmark: ['titlepage', 'Title page'],
  },
  { ...chapter, name: 'reading', title: 'A reading', part: 'bodymatter' },
  { ...chapter, name: 'people', title: 'People', part: 'backmatter', places: [{ id: 'entry-ada', title: 'Ada' }] },
];

it('lists chapters with their places, and what reading systems offer to go to', () => {
  const page = navigationPage(chapters, { language: 'en' });
  const [contents, landmarks] = page.split('</nav>');
  expect(contents?.slice(contents.indexOf('<ol>'))).toBe(
    '<ol><li><a href="reading.xhtml">A reading</a></li><li><a href="people.xhtml">People</a><ol><li><a href="people.xhtml#entry-ada">Ada</a></li></ol></li></ol>',
  );
  expect(
    Array.from(landmarks?.matchAll(/epub:type="([a-z]+)" href="([^"]+)"/g) ?? [], ([, type, href]) => [type, href]),
  ).toEqual([
    ['cover', 'cover.xhtml'],
    ['toc', 'contents.xhtml#toc'],
    ['bodymatter', 'reading.xhtml'],
    ['titlepage', 'title.xhtml'],
  ]);
});
