/** `llms.txt`, after llmstxt.org: what the site is, and where a language model finds its texts. */
import type { Library } from '../library/library.ts';
import {
  chronologyHref,
  claimsHref,
  correctionsHref,
  downloadsHref,
  kindHref,
  networkHref,
  sideBySideHref,
  sourcesHref,
} from '../model/urls.ts';
import type { Makes } from '../model/makes.ts';
import { capitalized, listed } from '../model/words.ts';
import { homeView } from '../views/home.ts';
import type { Addresses } from './addresses.ts';
import { pageLinks } from './text/indexes.ts';
import { writeMarkdown } from './text/markdown.ts';
import { heading, link, list, paragraph } from './text/nodes.ts';

interface Listed {
  readonly text: string;
  readonly href: string;
  readonly about: string;
}

/** Writes it from the library, with the address of each text. */
export function llmsTxt(library: Library, at: Addresses): string {
  const { site } = library;
  const { texts } = site.makes;
  const to = texts ? at.text : at.page;
  const section = (title: string, items: readonly Listed[]) =>
    items.length === 0
      ? []
      : [heading(2, title), list(items.map(({ text, href, about }) => paragraph(link(to(href), text), `: ${about}`)))];
  return writeMarkdown([
    heading(1, site.title),
    { type: 'blockquote', children: [paragraph(site.description)] },
    paragraph(
      `${texts ? 'Every page has a text at the same address with .txt in place of .html. ' : ''}A reading is a digest in our own words unless it says otherwise: attribute its argument to the op-ed’s author, and its wording to us.`,
    ),
    ...section(
      'Readings',
      homeView(library).readings.map(({ summary, ...link }) => ({ ...link, about: summary })),
    ),
    ...section(
      'Entries',
      site.kinds.map(({ kind, many, about }) => ({ text: many, href: kindHref(kind), about })),
    ),
    ...section('Claims', [
      {
        text: 'Claims',
        href: claimsHref,
        about: 'Statements in the readings that are disputed or in error, with the positions and their sources.',
      },
    ]),
    ...section(
      'Reading lists',
      homeView(library).readingLists.map(({ summary, ...link }) => ({ ...link, about: summary })),
    ),
    ...section('About', [
      ...pageLinks(library).map(({ description, ...link }) => ({ ...link, about: description })),
      { text: 'Chronology', href: chronologyHref, about: 'All that is dated here, on one line of time.' },
      { text: 'Network', href: networkHref, about: 'What ties the entries to each other.' },
      { text: 'Side by side', href: sideBySideHref, about: 'What several readings say on the same thing.' },
      { text: 'Sources', href: sourcesHref, about: 'Everything that is cited, and where.' },
      { text: 'Downloads', href: downloadsHref, about: `${capitalized(takenAlong(site.makes))}, with checksums.` },
      { text: 'Corrections', href: correctionsHref, about: 'What was corrected, and when.' },
    ]),
  ]);
}

function takenAlong({ epub, tei, api, download }: Makes): string {
  const made = [...(epub ? ['books'] : []), ...(tei ? ['TEI'] : []), ...(api ? ['annotations', 'data in JSON'] : [])];
  return listed(made.length === 0 ? [...(download ? ['the site'] : []), 'its bibliography'] : made);
}
