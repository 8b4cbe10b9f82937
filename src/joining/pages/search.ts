/** The search page over all collections: that of a finished site, with the collections in the place of its indexes. */
import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { NamedCollection } from '../../model/search.ts';
import { homeOf, own } from '../addresses.ts';
import { trail } from '../frame.ts';
import { elementIn, named, withClass, withId } from '../tree.ts';

export const searchTitle = 'Search';
export const searchAbout = 'Search the readings, the margins, the entries and the claims of all collections.';

/** The main part of the page. @param script of the search over all, from the joined root */
export function searchMain(template: Root, collections: readonly NamedCollection[], script: string): ElementContent[] {
  const page = elementIn(template, 'search', withClass('search-page'));
  const form = elementIn(page, 'form', withId('search'));
  form.properties['action'] = own.search;
  elementIn(form, 'label', named('label')).children = [{ type: 'text', value: searchAbout }];
  const browse = elementIn(page, 'list of indexes', withClass('browse'));
  elementIn(browse, 'list', named('ul')).children = collections.map(({ folder, title }) =>
    h('li', h('a', { href: homeOf(folder) }, title)),
  );
  return [trail(searchTitle), page, h('script', { defer: true, src: script })];
}
