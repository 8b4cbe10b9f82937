/** An entry’s page as a text. */
import type { RootContent } from 'mdast';
import type { Library, LibraryEntry } from '../../library/library.ts';
import { correctionsOf } from '../../views/corrections.ts';
import { entryView, type EntryView } from '../../views/entry.ts';
import type { Addresses } from '../addresses.ts';
import { fromHtml } from './from-html.ts';
import { emphasis, heading, joined, link, list, paragraph, shown, strong, type Inline } from './nodes.ts';
import { claimItem, correctionItems, entryLink, listed, section, sourceItem } from './parts.ts';

/** The content of an entry’s text, from the entry. */
export function entryText(library: Library, entry: LibraryEntry, at: Addresses): RootContent[] {
  const view = entryView(library, entry);
  const relations = view.relations.map(({ words, to }) =>
    paragraph(
      `${words}: `,
      ...joined(
        to.map((ref) => entryLink(ref, at)),
        '; ',
      ),
    ),
  );
  return [
    ...head(view),
    ...fromHtml(view.html, at),
    ...section('Relations', listed(relations)),
    ...section('In the readings', mentionsText(view, at)),
    ...section('Related disputes', listed(view.claims.map((claim) => claimItem(claim, at)))),
    ...section('Sources', listed(view.sources.map(sourceItem), true)),
    ...section('The same elsewhere', listed(view.sameAs.map((address) => paragraph(shown(new URL(address).href))))),
    ...section('Corrections', listed(correctionItems(correctionsOf(entry)))),
  ];
}

function head({ full, kindWord, dates, summary }: EntryView): RootContent[] {
  const name: Inline[] = full === undefined ? [] : [emphasis(full), ', '];
  return [
    paragraph(...name, kindWord),
    ...listed(dates.map(({ what, when, where }) => paragraph([`${what} ${when}`, where].filter(Boolean).join(', ')))),
    paragraph(strong(summary)),
  ];
}

function mentionsText({ mentions }: EntryView, at: Addresses): RootContent[] {
  if (mentions.length === 0) return [paragraph('No reading mentions this by name; it stands here for context.')];
  return mentions.flatMap(({ opEd, places }) => [
    heading(3, link(at.text(opEd.href), opEd.text)),
    list(
      places.map(({ href, place, before, words, after }) =>
        paragraph(link(at.page(href), place), `: ${before}`, strong(words), after),
      ),
    ),
  ]);
}
