/**
 * A finished page with every address of the site made relative, so that the folder works wherever it lies: at the root of a
 * host, below a path, on a disk. Only the values of attributes change; all else stays byte for byte.
 */
import MagicString from 'magic-string';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { fragmentOf, ownLink } from './addresses.ts';
import { attributesOf, elementsOf } from './elements.ts';

/** A link of a page to a file of the site, or to a place in one. */
export interface Link {
  /** As it is written. */
  readonly link: string;
  /** The file that it leads to, from the site's root. */
  readonly file: string;
  /** The id that it names there; empty when it names none. */
  readonly fragment: string;
}

export interface RelativePage {
  readonly html: string;
  readonly links: readonly Link[];
  /** What links can name on this page. */
  readonly ids: ReadonlySet<string>;
}

/** Attributes that hold one address (https://html.spec.whatwg.org/#attributes-3), and those of our own scripts. */
const ADDRESS: ReadonlySet<string> = new Set([
  ...['href', 'src', 'poster', 'action', 'formaction', 'cite', 'data', 'xlink:href'],
  ...['data-script', 'data-copy'],
]);
/** Where a page leads by itself: https://html.spec.whatwg.org/#shared-declarative-refresh-steps */
const REFRESH = /(?<=^[\s\d.]*[;,]\s*url\s*=\s*["']?)[^"'\s]+/i;
/** Attributes that hold several, each with the case in which it is meant. */
const ADDRESSES: ReadonlySet<string> = new Set(['srcset', 'imagesrcset']);
/** An address among several: https://html.spec.whatwg.org/#parse-a-srcset-attribute */
const CANDIDATE = /(?<=^\s*|,\s*)[^\s,](?:\S*?[^\s,])?(?=,?(?:\s|$))/g;

/**
 * Makes the addresses of a page relative.
 * @param html the text of the page
 * @param page its file from the site's root, `people/x.html`
 */
export function relativePage(html: string, page: string): RelativePage {
  const text = new MagicString(html);
  const links: Link[] = [];
  const ids = new Set<string>();
  const relative = (link: string): string => {
    const own = ownLink(link, page);
    if (own !== undefined) links.push({ link, file: own.file, fragment: own.fragment });
    else if (link.startsWith('#')) links.push({ link, file: page, fragment: fragmentOf(link) });
    return own?.relative ?? link;
  };
  // For a browser without scripts, what stands in `noscript` is markup like all else.
  for (const element of elementsOf(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false })))
    for (const { name, value, start, end } of attributesOf(element)) {
      if (name === 'id' || (name === 'name' && element.tagName === 'a')) ids.add(value);
      const now = rewritten(element, name, value, relative);
      if (now !== value) text.overwrite(start, end, `${name}="${escaped(now)}"`);
    }
  return { html: text.toString(), links, ids };
}

function rewritten(element: Tree.Element, name: string, value: string, relative: (link: string) => string): string {
  if (ADDRESS.has(name)) return relative(value);
  if (name === 'content' && isRefresh(element)) return value.replace(REFRESH, relative);
  return ADDRESSES.has(name) ? value.replace(CANDIDATE, relative) : value;
}

function isRefresh({ tagName, attrs }: Tree.Element): boolean {
  return (
    tagName === 'meta' && attrs.some(({ name, value }) => name === 'http-equiv' && value.toLowerCase() === 'refresh')
  );
}

/** A value as it stands between double quotes (https://html.spec.whatwg.org/#escapingString). */
function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
