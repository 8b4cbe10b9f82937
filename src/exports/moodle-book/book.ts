/**
 * A course as a book for Moodle: a ZIP file of HTML files, which its Book activity takes in as chapters, in the order of their
 * names; what ends in `_sub.html` is a subchapter of the one before. Moodle shows the title in a heading of its own, and has a link
 * lead to a chapter only when it is the name of its file and nothing more (`toolbook_importhtml_import_chapters` in its
 * mod/book/tool/importhtml/locallib.php), so that links to a place in another chapter lead to the chapter.
 */
import { withLinks } from '../course/links.ts';
import { bytesOf, pageHtml } from '../course/page-html.ts';
import type { Course, CourseItem, CoursePage, CourseTopic, PackedFile } from '../course/types.ts';

type Chapter = CoursePage | CourseTopic;

/** The chapters: the first page of each module, and its other pages and questions below it, each once. */
export function bookFiles(course: Course): PackedFile[] {
  const chapters = chaptersOf(course);
  const files = new Map(chapters.map(({ chapter, file }) => [`${chapter.name}.html`, file]));
  const change = (href: string) => {
    const [page = ''] = href.split('#');
    return files.get(page) ?? page;
  };
  return chapters.map(({ chapter, file }) => ({
    name: file,
    content: bytesOf(pageHtml(course, chapter.title, withLinks(chapter.content, change))),
  }));
}

function chaptersOf({ modules }: Course) {
  const seen = new Set<string>();
  let number = 0;
  return modules.flatMap(({ items }) =>
    items.filter(isChapter).flatMap((chapter, index) => {
      if (seen.has(chapter.name)) return [];
      seen.add(chapter.name);
      number += 1;
      const file = `${String(number).padStart(3, '0')}-${chapter.name}${index > 0 ? '_sub' : ''}.html`;
      return [{ chapter, file }];
    }),
  );
}

const isChapter = (item: CourseItem): item is Chapter => item.kind === 'page' || item.kind === 'topic';
