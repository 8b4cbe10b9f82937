/** The entries of a kind as chapters. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Library, LibraryEntry } from '../../library/library.ts';
import type { KindData } from '../../model/kinds.ts';
import { entryHref, kindHref } from '../../model/urls.ts';
import { entryView, type EntryView } from '../../views/entry.ts';
import { entryRef } from '../../views/shared.ts';
import { entriesInOrder } from '../../views/shelves.ts';
import type { Chapter, PageInBook } from './book.ts';
import { lowered } from './headings.ts';
import { cites, joined, kindWords, linkTo, listOf, proseOf, section } from './parts.ts';
import type { Scope } from './scope.ts';

/** As many entries as a chapter has at most: reading systems lay out a chapter at a time. */
const IN_CHAPTER = 60;

/** The chapters of each kind, in the order of the site. */
export function entryChapters(library: Library, scope: Scope): Chapter[] {
  return library.site.kinds.flatMap((kind) => {
    const entries = entriesInOrder(library, kind.kind).items.filter(({ id }) => scope.entries.has(id));
    const count = Math.ceil(entries.length / IN_CHAPTER);
    return Array.from({ length: count }, (_, index) => {
      const some = entries.slice(index * IN_CHAPTER, (index + 1) * IN_CHAPTER);
      return kindChapter(library, scope, kind, some, { number: index + 1, of: count });
    });
  });
}

function kindChapter(
  library: Library,
  scope: Scope,
  { kind, many, about }: KindData,
  entries: readonly LibraryEntry[],
  { number, of }: { readonly number: number; readonly of: number },
): Chapter {
  const title = of === 1 ? many : `${many}, ${number} of ${of}`;
  const index: PageInBook[] = number === 1 ? [{ href: kindHref(kind), id: undefined, title: many }] : [];
  return {
    name: `entries-${kind}${number === 1 ? '' : `-${number}`}`,
    title,
    part: 'backmatter',
    type: 'appendix',
    role: 'doc-appendix',
    listed: true,
    content: [h('p', { className: ['form'] }, about), ...entries.map((entry) => entrySection(library, scope, entry))],
    pages: [...index, ...entries.map(pageOf)],
  };
}

function pageOf({ kind, id, name }: LibraryEntry): PageInBook {
  return { href: entryHref(kind, id), id: `entry-${id}`, title: name };
}

function entrySection(library: Library, scope: Scope, entry: LibraryEntry): Element {
  const page = pageOf(entry);
  const inside = entry.mentions.filter(({ opEd }) => scope.slugs.has(opEd));
  const view = entryView(library, entry, inside);
  const relations = view.relations.map(({ words, to }) => [h('i', words), ' ', ...joined(to.map(linkTo), '; ')]);
  return h('section', { id: page.id, className: ['entry'] }, [
    h('h2', view.name),
    h('p', { className: ['kind'] }, ...kindWords(entryRef(library, entry.id))),
    ...(view.full === undefined ? [] : [h('p', h('i', view.full))]),
    ...listOf(view.dates.map(({ what, when, where }) => [[`${what} ${when}`, where].filter(Boolean).join(', ')])),
    h('p', h('strong', view.summary)),
    ...lowered(proseOf(library, view.html, page), 1),
    ...section(3, 'Relations', listOf(relations)),
    ...section(3, 'In the readings', mentionsIn(view)),
    ...section(3, 'Related disputes', listOf(view.claims.map((claim) => [linkTo(claim)]))),
    ...lastLines(view),
  ]);
}

/** The paragraphs of the op-eds in the book. */
function mentionsIn({ mentions }: EntryView): ElementContent[] {
  return listOf(
    mentions.map(({ opEd, places }) => [
      linkTo(opEd),
      ': ',
      ...joined(
        places.map(({ href, place }) => linkTo({ href, text: place })),
        ', ',
      ),
    ]),
  );
}

function lastLines({ sources, sameAs }: EntryView): ElementContent[] {
  const same = sameAs.map((href) =>
    h('p', h('a', { href }, `The same in ${new URL(href).hostname.replace('www.', '')}`)),
  );
  return [...(sources.length === 0 ? [] : [h('p', ...cites(sources))]), ...same];
}
