/** The pages that list things, as texts: home, the index of a kind, claims, search, sources, corrections. */
import type { RootContent } from 'mdast';
import type { Library } from '../../library/library.ts';
import type { KindData } from '../../model/kinds.ts';
import { claimsHref, correctionsHref, feedHref, pageHref, sourcesHref } from '../../model/urls.ts';
import { claimsView } from '../../views/claims.ts';
import { correctionsView } from '../../views/corrections.ts';
import { homeView, type ReadingView } from '../../views/home.ts';
import { indexView } from '../../views/index-page.ts';
import { readingListsView, type ListedReadingList } from '../../views/reading-lists.ts';
import { searchView } from '../../views/search.ts';
import { sourcesView } from '../../views/sources.ts';
import type { Addresses } from '../addresses.ts';
import { emphasis, heading, joined, link, paragraph } from './nodes.ts';
import { addressed, claimItem, entryLink, listed, section, sourceItem } from './parts.ts';

/** The readings, the apparatus and the site’s own pages, each as a link. */
export function homeText(library: Library, at: Addresses): RootContent[] {
  const view = homeView(library);
  const apparatus = [
    ...view.apparatus,
    { text: 'Claims, disputed or in error', href: claimsHref, count: view.claims },
    { text: 'Sources', href: sourcesHref, count: view.sources },
  ].map(({ text, href, count }) => paragraph(link(at.text(href), text), `: ${count}`));
  const more = [{ text: 'Corrections', href: correctionsHref }, ...pageLinks(library)].map(({ text, href }) =>
    paragraph(link(at.text(href), text)),
  );
  return [
    paragraph(emphasis(library.site.collection), `: ${library.site.description}`),
    ...section(
      'The readings',
      listed(
        view.readings.map((reading) => readingItem(reading, at)),
        true,
      ),
    ),
    ...section('Reading lists', listed(view.readingLists.map((each) => readingListItem(each, at)))),
    ...section('The apparatus', listed(apparatus)),
    ...section(
      'To look at, and to take along',
      listed(view.beside.map(({ text, href }) => paragraph(link(at.text(href), text)))),
    ),
    ...section('About this site', listed([...more, paragraph(link(at.page(feedHref), 'Feed'))])),
  ];
}

function readingItem({ text, href, authors, publication, date, summary, counts }: ReadingView, at: Addresses) {
  return paragraph(
    link(at.text(href), text),
    `, ${authors}, `,
    emphasis(publication),
    `, ${date}. ${summary} (${counts})`,
  );
}

function readingListItem({ text, href, summary, time, counts }: ListedReadingList, at: Addresses) {
  return paragraph(link(at.text(href), text), `: ${summary} (${time}, ${counts})`);
}

/** The reading lists, each with its summary. */
export function readingListsText(library: Library, at: Addresses): RootContent[] {
  const { about, none, lists } = readingListsView(library);
  const items = lists.map((each) => readingListItem(each, at));
  return [paragraph(about), ...(items.length === 0 ? [paragraph(none)] : listed(items))];
}

/** The site’s own pages. */
export function pageLinks({ pages }: Library) {
  return pages.map(({ name, title, description }) => ({ text: title, href: pageHref(name), description }));
}

/** The entries of a kind, each with its summary. */
export function kindText(library: Library, kind: KindData, at: Addresses): RootContent[] {
  const { about, items } = indexView(library, kind);
  return [paragraph(about), ...listed(items.map((item) => paragraph(...entryLink(item, at), `: ${item.summary}`)))];
}

/** The claims under the op-eds that make them. */
export function claimsText(library: Library, at: Addresses): RootContent[] {
  return claimsView(library).groups.flatMap(({ opEd, claims }) => [
    heading(2, opEd ? link(at.text(opEd.href), opEd.text) : 'In the background of the readings'),
    ...listed(claims.map((claim) => claimItem(claim, at))),
  ]);
}

/** What the search page offers to those who cannot search: the indexes. */
export function searchText(library: Library, at: Addresses): RootContent[] {
  const { about, indexes } = searchView(library);
  return [
    paragraph(about),
    ...listed(indexes.map((index) => paragraph(link(at.text(index.href), index.text), `: ${index.about}`))),
  ];
}

/** The bibliography, each source with what cites it. */
export function sourcesText(library: Library, at: Addresses): RootContent[] {
  return listed(
    sourcesView(library).sources.map((source) => {
      const cited = joined(
        source.citedBy.map(({ text, href }) => [link(at.text(href), text)]),
        ', ',
      );
      const where = cited.length === 0 ? [' Further reading; nothing cites it.'] : [' Cited in ', ...cited, '.'];
      return paragraph(...sourceItem(source).children, ...where);
    }),
  );
}

/** How errors are corrected, and the corrections, newest first. */
export function correctionsText(library: Library, at: Addresses): RootContent[] {
  const { about, policy, none, corrections } = correctionsView(library);
  const items = corrections.map(({ page, href, date, what }) =>
    paragraph(link(at.page(href), page.text), `, ${date}: ${what}`),
  );
  const feed = [paragraph(policy), addressed('The feed', at.page(feedHref))];
  return [paragraph(about), ...feed, ...(items.length === 0 ? [paragraph(none)] : listed(items))];
}
