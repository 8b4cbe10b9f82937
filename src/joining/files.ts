/** Everything that the joined site has beside the sites, by the paths from its root. */
import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { kindStyles } from '../components/kind-styles.ts';
import { digest } from '../offline/named.ts';
import { own, pageOfList } from './addresses.ts';
import { dataFiles } from './data.ts';
import { joinedDated, stretchesOf } from './dated.ts';
import { framed, templateOf, type Frame } from './frame.ts';
import { joinedKinds } from './kinds.ts';
import {
  canBeFilled,
  chronologyAbout,
  chronologyTitle,
  overviewMain,
  stretchHref,
  stretchMain,
} from './pages/chronology.ts';
import { entriesAbout, entriesMains, entriesTitle } from './pages/entries.ts';
import { homeMain } from './pages/home.ts';
import { searchAbout, searchMain, searchTitle } from './pages/search.ts';
import type { PublishedSite, Template } from './published.ts';
import type { SharedEntry } from './schemas.ts';
import { joinedSearchFiles } from './search.ts';

/** What the joined site is made from. */
export interface Joined {
  readonly title: string;
  /** At least one. */
  readonly sites: readonly PublishedSite[];
  /** What several of them speak of. */
  readonly shared: readonly SharedEntry[];
  /** The sheet `src/styles/joined.css`. */
  readonly sheet: string;
  /** The script of the search over all, and its file. */
  readonly search: { readonly file: string; readonly code: string };
}

/** The files. Throws when a finished page is not one of ours. */
export function joinedFiles(joined: Joined): Map<string, string> {
  const { title, sites, shared, search } = joined;
  const css = `${joined.sheet}\n${kindStyles(joinedKinds(sites))}`;
  const frame: Frame = { title, sheet: `assets/joined.${digest(css)}.css`, search: `assets/${search.file}` };
  return new Map([
    ...pagesOf(joined, frame),
    ...dataFiles(title, sites, shared),
    ...joinedSearchFiles(sites, shared),
    [frame.sheet, css],
    [frame.search, search.code],
  ]);
}

interface Page {
  readonly href: string;
  readonly title: string;
  readonly description: string;
  readonly main: (template: Root) => readonly ElementContent[];
  readonly from?: Template;
  readonly missing?: boolean;
}

function pagesOf(joined: Joined, frame: Frame): [href: string, html: string][] {
  return pages(joined, frame).map(({ href, title, description, main, from = 'index', missing = false }) => {
    const template = templateFor(joined.sites, from);
    const page = { href, title, description, missing, main: main(template) };
    return [href, framed(template, page, frame)];
  });
}

/** A page of the first site; of the chronologies, of the first that has anything to be drawn. */
function templateFor(sites: readonly PublishedSite[], name: Template): Root {
  const templates = sites.values().map((site) => templateOf(site.pages[name], site.name));
  const found = name === 'chronology' ? templates.find(canBeFilled) : templates.next().value;
  if (found === undefined) throw new Error(`No site has a page to make ${name}.html from.`);
  return found;
}

function pages(joined: Joined, frame: Frame): Page[] {
  const { title, sites, shared } = joined;
  const kinds = joinedKinds(sites);
  const collections = sites.map(({ name, index }) => ({ folder: name, title: index.site.title }));
  const titles = new Map(collections.map((each) => [each.folder, each.title]));
  return [
    {
      href: own.home,
      title,
      description: `The contents of ${sites.length} collections of annotated readings.`,
      main: () => homeMain(title, sites, shared.length),
    },
    ...entriesMains(shared, kinds, titles).map((main, index) => ({
      href: pageOfList(own.entries, index + 1),
      title: entriesTitle,
      description: entriesAbout,
      main: () => main,
    })),
    ...chronologyPages(joined),
    {
      href: own.search,
      title: searchTitle,
      description: searchAbout,
      from: 'search',
      main: (template) => searchMain(template, collections, frame.search),
    },
    { href: own.missing, title: 'Not found', description: 'There is no such page.', main: missingMain, missing: true },
  ];
}

/** One page; or a list of pages, and those. */
function chronologyPages({ sites, shared }: Joined): Page[] {
  const kinds = joinedKinds(sites);
  const stretches = stretchesOf(joinedDated(sites, kinds, shared));
  const page = { href: own.chronology, title: chronologyTitle, description: chronologyAbout };
  const [first, ...others] = stretches;
  if (first !== undefined && others.length === 0)
    return [{ ...page, from: 'chronology', main: (template) => stretchMain(template, kinds, first.items) }];
  return [
    { ...page, main: () => overviewMain(stretches) },
    ...stretches.map(({ title, items }, index): Page => ({
      ...page,
      href: stretchHref(index),
      title: `${chronologyTitle}, ${title}`,
      from: 'chronology',
      main: (template) => stretchMain(template, kinds, items, title),
    })),
  ];
}

function missingMain(): ElementContent[] {
  return [
    h('article', { className: ['joined'] }, [
      h('h1', 'Not found'),
      h('p', [
        'There is no such page here. ',
        h('a', { href: own.home }, 'The contents of all collections'),
        ' may help.',
      ]),
    ]),
  ];
}
