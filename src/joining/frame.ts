/**
 * The frame of joined pages: that of a finished page of the first site, with what the joined site puts in its places. So they look like
 * the pages of that site, need nothing that it has not, and are made without a build.
 */
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { own } from './addresses.ts';
import { elementIn, elementsIn, hasValue, htmlOf, named, treeOf, withId } from './tree.ts';

/** What is the same on all pages. */
export interface Frame {
  readonly title: string;
  /** The sheet of the joined site, from its root. */
  readonly sheet: string;
  /** The script of the search, from its root. */
  readonly search: string;
}

export interface JoinedPage {
  readonly title: string;
  readonly description: string;
  /** The page itself, from the joined root. */
  readonly href: string;
  readonly main: readonly ElementContent[];
  /** Whether it stands for any page that is missing, and so has all addresses from the root of its host. */
  readonly missing?: boolean;
}

/** Attributes with addresses, which on a page of a site lead from its root. */
const ADDRESSES = ['href', 'src', 'action', 'dataScript'] as const;

const menu = [
  { text: 'Collections', href: own.home },
  { text: 'In several collections', href: own.entries },
  { text: 'Chronology', href: own.chronology },
] as const;

/** A finished page of a site as a tree whose addresses lead from the joined root. */
export function templateOf(html: string, site: string): Root {
  const tree = treeOf(html);
  linkSheets(elementIn(tree, 'head', named('head')));
  lead(tree, `${site}/`);
  return tree;
}

/** Sheets that stand in a page become links again, for their own addresses lead from its folder. */
function linkSheets(head: Element): void {
  head.children = head.children.flatMap((child) => {
    const sheets = child.type === 'element' ? child.properties['dataSheets'] : undefined;
    if (typeof sheets !== 'string') return [child];
    return sheets.split(', ').map((href) => h('link', { rel: 'stylesheet', href }));
  });
}

/** Puts this before every address within the site. */
function lead(tree: Root, from: string): void {
  for (const { properties } of elementsIn(tree, () => true))
    for (const name of ADDRESSES) {
      const address = properties[name];
      if (typeof address === 'string' && isOwn(address)) properties[name] = from + address;
    }
}

const isOwn = (address: string): boolean => !/^(?:[a-z][a-z\d+.-]*:|[/#])/i.test(address);

/** The page, put into the frame; changes the template. */
export function framed(template: Root, page: JoinedPage, frame: Frame): string {
  putHead(elementIn(template, 'head', named('head')), page, frame);
  const body = elementIn(template, 'body', named('body'));
  putHeader(elementIn(body, 'header', named('header')), page, frame);
  elementIn(body, 'main', withId('main')).children = [...page.main];
  elementIn(body, 'footer', (element) => element.tagName === 'footer' && body.children.includes(element)).children =
    foot();
  // What keeps pages for offline keeps those of one site.
  for (const { properties } of elementsIn(body, named('script'))) delete properties['dataWorker'];
  if (page.missing === true) lead(template, '/');
  return htmlOf(template);
}

function putHead(head: Element, { title, description, missing = false }: JoinedPage, frame: Frame): void {
  const whole = title === frame.title ? title : `${title} · ${frame.title}`;
  head.children = [
    ...head.children.filter((child) => child.type === 'element' && isOfFrame(child)),
    h('title', whole),
    h('meta', { name: 'description', content: description }),
    ...(missing ? [h('meta', { name: 'robots', content: 'noindex' })] : []),
    h('link', { rel: 'stylesheet', href: frame.sheet }),
  ];
}

/** What a head has for the browser, and not for machines that read the one page. */
function isOfFrame({ tagName, properties }: Element): boolean {
  if (tagName === 'link') return hasValue(properties, 'rel', ['icon', 'preload', 'stylesheet']);
  if (tagName === 'style') return true;
  if (tagName === 'script') return properties['type'] === undefined;
  if (tagName !== 'meta') return false;
  return (
    properties['charSet'] !== undefined ||
    properties['httpEquiv'] !== undefined ||
    hasValue(properties, 'name', ['viewport', 'color-scheme'])
  );
}

function putHeader(header: Element, { href }: JoinedPage, frame: Frame): void {
  const home = elementIn(header, 'link home', named('a'));
  home.properties['href'] = own.home;
  home.children = [{ type: 'text', value: frame.title }];
  elementIn(header, 'menu', withId('menu')).children = menu.map((place) =>
    h('a', { href: place.href, ...(place.href === href && { ariaCurrent: 'page' }) }, place.text),
  );
  const { properties } = elementIn(header, 'link to the search', withId('find'));
  properties['href'] = own.search;
  properties['ariaCurrent'] = href === own.search ? 'page' : undefined;
  properties['dataScript'] = href === own.search ? undefined : frame.search;
}

function foot(): Element[] {
  return [
    h('p', 'Each collection is under its own license, which its pages name. The op-eds belong to their authors.'),
  ];
}

/** The way from the home page to this one. */
export function trail(
  title: string,
  between: readonly { readonly text: string; readonly href: string }[] = [],
): Element {
  const links = [{ text: 'Collections', href: own.home }, ...between];
  const items = links.map(({ text, href }) =>
    h('li', [h('a', { href }, text), ' ', h('span', { ariaHidden: 'true' }, '›')]),
  );
  return h('nav', { className: ['trail'], ariaLabel: 'Breadcrumbs' }, [
    h('ol', [...items, h('li', { ariaCurrent: 'page' }, title)]),
  ]);
}
