/** The plain text of a page: its content in Markdown, between a head that says what it is and a foot with the license. */
import type { RootContent } from 'mdast';
import type { Site } from '../../model/site.ts';
import { homeHref } from '../../model/urls.ts';
import type { ExportedPage, TextContext } from '../pages.ts';
import { writeMarkdown } from './markdown.ts';
import { emphasis, heading, link, paragraph, shown } from './nodes.ts';

/**
 * Writes the text of a page. Addresses are whole, because a text is read away from its site: saved, or handed to a model.
 * Links lead from text to text.
 */
export function pageText(page: ExportedPage, site: Site, context: TextContext): string {
  const { at } = context;
  const nodes: RootContent[] = [
    heading(1, page.title),
    paragraph(emphasis(`${site.title}: ${site.tagline}`), '. This page: ', shown(at.page(page.href))),
    ...page.text({ ...context, at: at.on(page.href) }),
    { type: 'thematicBreak' },
    paragraph(
      `Digests, glosses and entries: ${site.contributors}, `,
      link(site.license.url, site.license.name),
      '. The op-eds belong to their authors. ',
      link(at.text(homeHref), 'All readings'),
    ),
  ];
  return writeMarkdown(nodes);
}
