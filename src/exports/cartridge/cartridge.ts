/** A course as a Common Cartridge 1.1, the package that every learning management system reads. */
import { h } from 'hastscript';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { withLinks } from '../course/links.ts';
import { bytesOf, contentHtml, pageHtml } from '../course/page-html.ts';
import type { Course, CourseItem, CourseLink, CourseTopic, PackedFile } from '../course/types.ts';
import { fileOf, manifestXml } from './manifest.ts';

/** The files of a cartridge, the manifest first. */
export function cartridgeFiles(course: Course): PackedFile[] {
  const items = new Map(course.modules.flatMap(({ items }) => items).map((item) => [item.name, item]));
  return [
    { name: 'imsmanifest.xml', content: bytesOf(manifestXml(course)) },
    ...[...items.values()].map((item) => ({ name: fileOf(item), content: contentOf(course, item) })),
  ];
}

function contentOf(course: Course, item: CourseItem): Uint8Array {
  switch (item.kind) {
    case 'page':
      return bytesOf(pageHtml(course, item.title, [h('main', h('h1', item.title), ...item.content)]));
    case 'link':
      return bytesOf(document(webLink(item)));
    case 'topic':
      return bytesOf(document(topic(item)));
    case 'file':
      return item.content;
  }
}

const document = (element: ReturnType<typeof webLink>): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(element)}\n`;

/** IMS Web Link 1.1. */
function webLink({ title, href }: CourseLink) {
  return x('webLink', { xmlns: 'http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1' }, [
    x('title', title),
    x('url', { href }),
  ]);
}

/** IMS Discussion Topic 1.1; pages of the cartridge are linked as the profile asks, which is all that Canvas understands. */
function topic({ title, content }: CourseTopic) {
  const html = contentHtml(withLinks(content, (href) => `$IMS-CC-FILEBASE$/${href}`));
  return x('topic', { xmlns: 'http://www.imsglobal.org/xsd/imsccv1p1/imsdt_v1p1' }, [
    x('title', title),
    x('text', { texttype: 'text/html' }, html),
  ]);
}
