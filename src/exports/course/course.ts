/** A reading list as a course: an overview, a module for each session, and one for what the readings lead to. */
import { h } from 'hastscript';
import type { Library, LibraryReadingList, LibrarySession, OpEd } from '../../library/library.ts';
import type { ClaimId, EntryId, SourceId } from '../../model/ids.ts';
import { claimHref, entryHref, opEdHref, readingListHref } from '../../model/urls.ts';
import { readingListView } from '../../views/reading-list.ts';
import { contentFrom, destinationsOf, type Destination } from './links.ts';
import { readingName, readingPage } from './reading.ts';
import { claimsOf, claimsPage, entriesOf, entriesPage, sourcesOf } from './reference.ts';
import { sessionPage, topicOf } from './session.ts';
import type { Course, CourseFile, CourseItem, CourseLink, CourseModule, CoursePage } from './types.ts';

export interface CourseOptions {
  /** Where the site is published, without a path; nothing while it has no address of its own. */
  readonly published: string | undefined;
  /** Files to hand out, such as the packet. */
  readonly files: readonly CourseFile[];
}

/** The course that a reading list makes. */
export function courseOf(library: Library, list: LibraryReadingList, { published, files }: CourseOptions): Course {
  const needed = neededBy(library, list);
  const to = destinationsOf({ published, inside: pagesInside(library, needed) });
  const { site } = library;
  const shown = readingListView(library, list).sessions;
  return {
    id: list.slug,
    title: list.title,
    summary: list.summary,
    language: site.language,
    credit: `${site.contributors}, ${site.license.name} (${site.license.url})`,
    modules: [
      { title: 'About this list', items: [overview(list, to), ...siteLink(list, published), ...files] },
      ...list.sessions.map((session, index) => sessionModule(library, session, shown[index]?.when ?? [], to)),
      { title: 'Reference', items: referencePages(library, list, needed, to) },
    ],
  };
}

/** What a course has beside its sessions. */
interface Needed {
  readonly opEds: readonly OpEd[];
  readonly entries: ReadonlySet<EntryId>;
  readonly claims: ReadonlySet<ClaimId>;
}

/** The op-eds that the list assigns or asks about, the entries that they gloss or that are to be known, and the claims. */
function neededBy(library: Library, { sessions }: LibraryReadingList): Needed {
  const subjects = sessions.flatMap(({ questions }) => questions.map(({ about }) => about));
  const slugs = new Set([
    ...sessions.flatMap(({ readings }) => readings.map(({ opEd }) => opEd)),
    ...subjects.flatMap((subject) => ('opEd' in subject ? [subject.opEd] : [])),
  ]);
  const opEds = [...slugs].flatMap((slug) => library.opEds.get(slug) ?? []);
  return {
    opEds,
    entries: new Set([
      ...sessions.flatMap(({ know }) => know),
      ...opEds.flatMap(({ glosses }) => glosses.map(({ entry }) => entry)),
    ]),
    claims: new Set([
      ...subjects.flatMap((subject) => ('claim' in subject ? [subject.claim] : [])),
      ...opEds.flatMap(({ claims }) => claims),
    ]),
  };
}

function pagesInside(library: Library, { opEds, entries, claims }: Needed): Map<string, string> {
  const entryPages = [...entries].flatMap((id): [string, string][] => {
    const kind = library.entries.get(id)?.kind;
    return kind === undefined ? [] : [[entryHref(kind, id), `${entriesPage}#${id}`]];
  });
  return new Map([
    ...opEds.map((opEd): [string, string] => [opEdHref(opEd.slug), `${readingName(opEd)}.html`]),
    ...entryPages,
    ...[...claims].map((id): [string, string] => [claimHref(id), `${claimsPage}#${id}`]),
  ]);
}

function overview({ summary, audience, time, introduction }: LibraryReadingList, to: Destination): CoursePage {
  return {
    kind: 'page',
    name: 'overview',
    title: 'Overview',
    content: [
      h('p', summary),
      h('p', h('strong', 'For: '), audience),
      h('p', h('strong', 'Time: '), time),
      ...contentFrom(introduction.html, to),
    ],
  };
}

function siteLink({ slug, title }: LibraryReadingList, published: string | undefined): CourseLink[] {
  if (published === undefined) return [];
  return [{ kind: 'link', name: 'list', title: `“${title}” on its site`, href: published + readingListHref(slug) }];
}

function sessionModule(
  library: Library,
  session: LibrarySession,
  when: readonly string[],
  to: Destination,
): CourseModule {
  const opEds = session.readings.flatMap(({ opEd }) => library.opEds.get(opEd) ?? []);
  const items: CourseItem[] = [
    sessionPage(library, session, when, to),
    ...[...new Set(opEds)].flatMap((opEd): CourseItem[] => [readingPage(library, opEd, to), ...publisherLink(opEd)]),
    ...session.questions.map((question) => topicOf(library, question, to)),
  ];
  return { title: session.title, items };
}

function publisherLink({ slug, title, publication, url }: OpEd): CourseLink[] {
  if (url === undefined) return [];
  return [{ kind: 'link', name: `publisher-${slug}`, title: `${title} (${publication})`, href: url }];
}

/** Op-eds that are asked about without being assigned have their page here too. */
function referencePages(library: Library, list: LibraryReadingList, needed: Needed, to: Destination): CoursePage[] {
  const assigned = new Set(list.sessions.flatMap(({ readings }) => readings.map(({ opEd }) => opEd)));
  const sources: readonly SourceId[] = [
    ...list.cites,
    ...needed.opEds.flatMap((opEd) => opEd.sources),
    ...[...needed.entries].flatMap((id) => library.entries.get(id)?.sources ?? []),
    ...[...needed.claims].flatMap((id) => library.claims.get(id)?.cites ?? []),
  ];
  return [
    ...needed.opEds.filter(({ slug }) => !assigned.has(slug)).map((opEd) => readingPage(library, opEd, to)),
    entriesOf(library, needed.entries, to),
    claimsOf(
      library,
      [...needed.claims].flatMap((id) => library.claims.get(id) ?? []),
      to,
    ),
    sourcesOf(library, new Set(sources)),
  ];
}
