/** The entries of a file, in a list for each kind. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { LibraryEntry } from '../../library/library.ts';
import type { Kind, KindData } from '../../model/kinds.ts';
import { entryHref } from '../../model/urls.ts';
import { entriesInOrder } from '../../views/shelves.ts';
import { onPage, type Context } from './context.ts';
import { dateAttributes } from './dates.ts';
import { factElement } from './facts.ts';
import { fromHtml } from './from-html.ts';
import { asOneWord, entryXmlId, namedXmlId } from './ids.ts';
import { identifiers } from './identifiers.ts';
import { sorts, type Sort } from './mention.ts';
import { sourced } from './sourced.ts';

/** How a list of a sort is called, one thing in it, and that thing’s name. */
const elements = {
  person: ['listPerson', 'person', 'persName'],
  org: ['listOrg', 'org', 'orgName'],
  place: ['listPlace', 'place', 'placeName'],
  event: ['listEvent', 'event', 'label'],
  work: ['listBibl', 'bibl', 'title'],
  term: ['list', 'item', 'label'],
} as const satisfies Record<Sort, readonly [string, string, string]>;

/** The category of a kind. */
export const kindXmlId = (kind: Kind): string => namedXmlId('kind', kind);

/** A list for each kind of which the file has entries, in the order of the site file. */
export function listsOfEntries(context: Context): Element[] {
  const own = new Set(context.entries.map(({ id }) => id));
  return context.library.site.kinds.flatMap((kind) => {
    const entries = entriesInOrder(context.library, kind.kind).items.filter(({ id }) => own.has(id));
    const [list] = elements[sorts[kind.schema]];
    if (entries.length === 0) return [];
    const items = entries.map((entry) => entryElement(context, kind, entry));
    return [x(list, { type: kind.kind }, [x('head', kind.many), ...items])];
  });
}

function entryElement(context: Context, kind: KindData, entry: LibraryEntry): Element {
  const { id, dates, sameAs } = entry;
  const sort = sorts[kind.schema];
  const [, name] = elements[sort];
  const [only, ...others] = dates;
  const isDated = sort === 'event' && only !== undefined && others.length === 0;
  return x(
    name,
    {
      'xml:id': entryXmlId(id),
      ...(sort === 'work' && { type: asOneWord(kind.one) }),
      ...(isDated && dateAttributes(only.when, 'period')),
      ana: `#${kindXmlId(kind.kind)}`,
      ...sourced(entry.cites, context),
    },
    [
      ...nameElements(entry, sort),
      ...inOrder(
        sort,
        dates.map((fact) => factElement(fact, sort)),
        [...identifiers(context.at.page(entryHref(entry.kind, id)), sameAs), ...notesOn(context, entry)],
      ),
    ],
  );
}

/** In an event TEI wants those within it last; in a place first; elsewhere either will do. */
function inOrder(sort: Sort, facts: readonly Element[], others: readonly Element[]): Element[] {
  return sort === 'event' ? [...others, ...facts] : [...facts, ...others];
}

function nameElements({ name, full, aliases }: LibraryEntry, sort: Sort): Element[] {
  const [, , element] = elements[sort];
  const one = (text: string, type?: string) =>
    sort === 'term'
      ? x('label', [x('term', { ...(type !== undefined && { type }) }, text)])
      : x(element, { ...(type !== undefined && { type }) }, text);
  return [
    one(name),
    ...(full === undefined ? [] : [one(full, 'full')]),
    ...aliases.map(({ text }) => one(text, 'alias')),
  ];
}

/** What the entry’s page says: its summary, and its article where it has one. */
function notesOn(context: Context, { kind, id, summary, html }: LibraryEntry): Element[] {
  const article = fromHtml(onPage(context, entryHref(kind, id)), html);
  return [
    x('note', { type: 'summary' }, [x('p', summary)]),
    ...(article.length === 0 ? [] : [x('note', { type: 'article' }, article)]),
  ];
}
