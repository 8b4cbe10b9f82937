/** What stands behind the readings and entries: sources, corrections, rights. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Library } from '../../library/library.ts';
import { those } from '../../library/those.ts';
import type { SourceId } from '../../model/ids.ts';
import { correctionsHref, sourceHref, sourcesHref } from '../../model/urls.ts';
import { correctionsOn, type ListedCorrection } from '../../views/corrections.ts';
import { sourcesInOrder } from '../../views/sources.ts';
import { sourcesOf } from '../course/reference.ts';
import type { Chapter } from './book.ts';
import { linkTo, listOf, section } from './parts.ts';
import type { Scope } from './scope.ts';

/** The bibliography: what the other chapters cite. */
export function sourcesChapter(library: Library, chapters: readonly Chapter[]): Chapter {
  const cited = citedIn(chapters);
  return {
    name: 'sources',
    title: 'Sources',
    part: 'backmatter',
    type: 'bibliography',
    role: 'doc-bibliography',
    listed: true,
    landmark: ['bibliography', 'Sources'],
    content: sourcesOf(
      library,
      sourcesInOrder(library, cited).map(({ id }) => id),
    ).content,
    pages: [{ href: sourcesHref, id: undefined, title: 'Sources' }],
  };
}

/** The sources to which links of chapters lead. */
function citedIn(chapters: readonly Chapter[]): ReadonlySet<SourceId> {
  const prefix = sourceHref('' as SourceId);
  const cited = new Set<SourceId>();
  visit(h('div', ...chapters.map(({ content }) => h('div', [...content]))), 'element', ({ properties: { href } }) => {
    if (typeof href === 'string' && href.startsWith(prefix)) cited.add(href.slice(prefix.length) as SourceId);
  });
  return cited;
}

/** What was corrected in what the book has, and whose it is. */
export function rightsChapter(library: Library, scope: Scope, chapters: readonly Chapter[]): Chapter {
  const rights = rightsContent(library, scope.opEds);
  const inside = new Set(chapters.flatMap(({ pages }) => pages.map(({ href }) => href)));
  const corrections = correctionsOn({
    opEds: scope.opEds,
    entries: those(library.entries, scope.entries),
    claims: those(library.claims, scope.claims),
    readingLists: library.readingLists.values(),
  }).filter(({ page }) => inside.has(page.href));
  return {
    name: 'rights',
    title: corrections.length === 0 ? 'Rights' : 'Corrections and rights',
    part: 'backmatter',
    type: 'copyright-page',
    listed: true,
    landmark: ['copyright-page', 'Rights'],
    content:
      corrections.length === 0
        ? rights
        : [...section(2, 'Corrections', listOf(corrections.map(correctionWords))), ...section(2, 'Rights', rights)],
    pages: [{ href: correctionsHref, id: undefined, title: 'Corrections' }],
  };
}

function correctionWords({ date, what, page }: ListedCorrection) {
  return [`${date}, `, linkTo(page), `: ${what}`];
}

function rightsContent({ site }: Library, opEds: Scope['opEds']): ElementContent[] {
  const license = linkTo({ href: site.license.url, text: site.license.name });
  return [
    h('p', [`What is not an op-ed’s own text is by ${site.contributors}, under `, license, '.']),
    ...listOf(opEds.map(({ title, rights }) => [h('i', title), `: ${rights}`])),
  ];
}
