/** The pages of a course that its readings lead to: entries, disputed claims, sources. */
import { h } from 'hastscript';
import type { Library, LibraryClaim } from '../../library/library.ts';
import type { EntryId, SourceId } from '../../model/ids.ts';
import { claimPageView } from '../../views/claims.ts';
import { entryRef, sourceRef } from '../../views/shared.ts';
import { cited } from './cited.ts';
import { contentFrom, sourcesPage, type Destination } from './links.ts';
import type { CoursePage } from './types.ts';

export const entriesPage = 'entries.html';
export const claimsPage = 'claims.html';

/** The entries by their names, each with its summary and what that rests on. */
export function entriesOf(library: Library, ids: Iterable<EntryId>, to: Destination): CoursePage {
  const refs = [...ids].map((id) => entryRef(library, id)).toSorted((a, b) => a.text.localeCompare(b.text, 'en'));
  const items = refs.flatMap(({ id, text, kindWord, years, href }) => {
    const { summary = '', sources = [] } = library.entries.get(id) ?? {};
    const refs = sources.map((source) => sourceRef(library, source));
    const published = to(href);
    return [
      h('h2', { id }, published?.startsWith('http') === true ? h('a', { href: published }, text) : text),
      h('p', h('em', [kindWord, years].filter(Boolean).join(', ')), '. ', summary, ...cited(refs)),
    ];
  });
  return { kind: 'page', name: 'entries', title: 'People, treaties, events and ideas', content: items };
}

/** The claims, each with its positions, who holds them, and the sources. */
export function claimsOf(library: Library, claims: readonly LibraryClaim[], to: Destination): CoursePage {
  const content = claims.flatMap((claim) => {
    const { title, statement, agreed, shown, positions, sources } = claimPageView(library, claim);
    return [
      h('h2', { id: claim.id }, title),
      ...contentFrom(statement, to),
      ...(agreed === undefined ? [] : [h('h3', 'What is agreed'), ...contentFrom(agreed, to)]),
      ...positions.flatMap(({ label, html, holders, sources }) => [
        h('h3', label),
        ...contentFrom(html, to),
        h('p', h('em', `Held by ${holders.join('; ')}.`), ...cited(sources)),
      ]),
      ...(shown === undefined
        ? []
        : [h('h3', 'What the sources show'), ...contentFrom(shown, to), h('p', ...cited(sources))]),
    ];
  });
  return { kind: 'page', name: 'claims', title: 'What is disputed', content };
}

/** The records of sources, in the order given, each with a word on how it was read. */
export function sourcesOf(library: Library, ids: Iterable<SourceId>): CoursePage {
  const items = [...ids].map((id) => {
    const { authors, title, container, issued, url, note } = sourceRef(library, id);
    const where = [container, issued].filter(Boolean).join(', ');
    return h(
      'li',
      { id: `source-${id}` },
      authors === '' ? '' : `${stopped(authors)} `,
      h('cite', url === undefined ? title : h('a', { href: url }, title)),
      `${stopped(title).slice(title.length)} ${stopped(where)}`,
      note === undefined ? '' : ` ${note}`,
    );
  });
  return {
    kind: 'page',
    name: sourcesPage.replace(/\.html$/, ''),
    title: 'Sources',
    content: [h('ol', ...items)],
  };
}

/** A text with a stop at its end, or what stands for one. */
function stopped(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
