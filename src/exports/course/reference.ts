/** The pages of a course that its readings lead to: entries, disputed claims, sources. */
import { h } from 'hastscript';
import type { Library, LibraryClaim } from '../../library/library.ts';
import type { EntryId, SourceId } from '../../model/ids.ts';
import { claimPageView } from '../../views/claims.ts';
import { entryRef, sourceRef } from '../../views/shared.ts';
import { contentFrom, sourcesPage, type Destination } from './links.ts';
import type { CoursePage } from './types.ts';

export const entriesPage = 'entries.html';
export const claimsPage = 'claims.html';

/** The entries by their names, each with its summary. */
export function entriesOf(library: Library, ids: Iterable<EntryId>, to: Destination): CoursePage {
  const refs = [...ids].map((id) => entryRef(library, id)).toSorted((a, b) => a.text.localeCompare(b.text, 'en'));
  const items = refs.flatMap(({ id, text, kindWord, years, href }) => {
    const published = to(href);
    return [
      h('h2', { id }, published?.startsWith('http') === true ? h('a', { href: published }, text) : text),
      h('p', h('em', [kindWord, years].filter(Boolean).join(', ')), '. ', library.entries.get(id)?.summary ?? ''),
    ];
  });
  return { kind: 'page', name: 'entries', title: 'People, treaties, events and ideas', content: items };
}

/** The claims, each with its positions and who holds them. */
export function claimsOf(library: Library, claims: readonly LibraryClaim[], to: Destination): CoursePage {
  const content = claims.flatMap((claim) => {
    const { title, statement, agreed, shown, positions } = claimPageView(library, claim);
    return [
      h('h2', { id: claim.id }, title),
      ...contentFrom(statement, to),
      ...(agreed === undefined ? [] : [h('h3', 'What is agreed'), ...contentFrom(agreed, to)]),
      ...positions.flatMap(({ label, html, holders }) => [
        h('h3', label),
        ...contentFrom(html, to),
        h('p', h('em', `Held by ${holders.join('; ')}.`)),
      ]),
      ...(shown === undefined ? [] : [h('h3', 'What the sources show'), ...contentFrom(shown, to)]),
    ];
  });
  return { kind: 'page', name: 'claims', title: 'What is disputed', content };
}

/** The records of sources, in the order given. */
export function sourcesOf(library: Library, ids: Iterable<SourceId>): CoursePage {
  const items = [...ids].map((id) => {
    const { authors, title, container, issued, url } = sourceRef(library, id);
    return h(
      'li',
      { id: `source-${id}` },
      authors === '' ? '' : `${authors}. `,
      h('cite', title),
      `. ${[container, issued].filter(Boolean).join(', ')}.`,
      url === undefined ? null : [' ', h('a', { href: url }, url)],
    );
  });
  return {
    kind: 'page',
    name: sourcesPage.replace(/\.html$/, ''),
    title: 'Sources',
    content: [h('ol', ...items)],
  };
}
