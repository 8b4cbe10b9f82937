/** The claims as a chapter: what is disputed, or in error. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Library, LibraryClaim } from '../../library/library.ts';
import { claimHref, claimsHref } from '../../model/urls.ts';
import { noteMarks } from '../../model/gloss.ts';
import { claimPageView, type ClaimPageView } from '../../views/claims.ts';
import { claimsInOrder } from '../../views/shelves.ts';
import type { Chapter, PageInBook } from './book.ts';
import { lowered } from './headings.ts';
import { cites, joined, linkTo, listOf, proseOf, section } from './parts.ts';
import type { Scope } from './scope.ts';

/** The chapter of the claims of a book; none when it has no claim. */
export function claimChapters(library: Library, scope: Scope): Chapter[] {
  const claims = claimsInOrder(library).items.filter(({ id }) => scope.claims.has(id));
  if (claims.length === 0) return [];
  return [
    {
      name: 'claims',
      title: 'What is disputed',
      part: 'backmatter',
      type: 'appendix',
      role: 'doc-appendix',
      listed: true,
      content: claims.map((claim) => claimSection(library, claim)),
      pages: [{ href: claimsHref, id: undefined, title: 'Claims' }, ...claims.map(pageOf)],
    },
  ];
}

function pageOf({ id, title }: LibraryClaim): PageInBook {
  return { href: claimHref(id), id: `claim-${id}`, title };
}

function claimSection(library: Library, claim: LibraryClaim): Element {
  const view = claimPageView(library, claim);
  const page = pageOf(claim);
  const prose = (html: string) => lowered(proseOf(library, html, page), 2);
  return h('section', { id: page.id, className: ['entry'] }, [
    h('h2', view.title),
    h(
      'p',
      { className: ['kind'] },
      h('span', { ariaHidden: 'true' }, noteMarks.disputed),
      view.inError ? ' in error' : ' disputed',
    ),
    ...prose(view.statement),
    ...listOf(view.made.map(madeWords)),
    ...section(3, 'What is agreed', prose(view.agreed ?? '')),
    ...section(3, 'What the sources show', prose(view.shown ?? '')),
    ...view.positions.flatMap((position) => positionContent(position, prose)),
    ...section(3, 'It concerns', concerned(view)),
    h('p', ...cites(view.sources)),
    h('p', { className: ['kind'] }, `Last checked ${view.checked}`),
  ]);
}

function madeWords({ href, text, place, quote }: ClaimPageView['made'][number]) {
  return ['Made in ', linkTo({ href, text: `${text}, ${place}` }), ', at the words ', h('i', quote), ' of the digest'];
}

function positionContent(
  { label, html, holders, sources }: ClaimPageView['positions'][number],
  prose: (html: string) => ElementContent[],
): ElementContent[] {
  const held = holders.length === 0 ? [] : [`Held by ${holders.join('; ')}. `];
  return [h('h3', label), ...prose(html), h('p', ...held, ...cites(sources))];
}

function concerned({ concerns }: ClaimPageView): ElementContent[] {
  return concerns.length === 0 ? [] : [h('p', ...joined(concerns.map(linkTo), '; '))];
}
