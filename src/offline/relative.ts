/**
 * A finished page with every address of the site made relative, so that the folder works wherever it lies: at the root of a
 * host, below a path, on a disk. Only the values of attributes change; all else stays byte for byte.
 */
import MagicString from 'magic-string';
import { fragmentOf, ownLinks } from './addresses.ts';
import { readTags, type Attribute, type StartTag } from './tags.ts';

/** A link of a page to a file of the site, or to a place in one. */
export interface Link {
  /** As it is written. */
  readonly link: string;
  /** The file that it leads to, from the site's root. */
  readonly file: string;
  /** The id that it names there; empty when it names none. */
  readonly fragment: string;
}

/** What a page, or a part of it, links to and can be linked to by. */
export interface Places {
  readonly links: readonly Link[];
  /** What links can name there. */
  readonly ids: ReadonlySet<string>;
}

export interface RelativePage extends Places {
  readonly html: string;
  /** Of what stands on a host alone (`data-only`). */
  readonly online: Places;
}

/** Attributes that hold one address (https://html.spec.whatwg.org/#attributes-3), and those of our own scripts. */
const ADDRESS: ReadonlySet<string> = new Set([
  ...['href', 'src', 'poster', 'action', 'formaction', 'cite', 'data', 'xlink:href'],
  ...['data-script', 'data-copy'],
]);
/** Where a page leads by itself: https://html.spec.whatwg.org/#shared-declarative-refresh-steps */
const REFRESH = /(?<=^[\s\d.]*[;,]\s*url\s*=\s*["']?)[^"'\s]+/i;
/** Attributes that hold several, each with the case in which it is meant. */
const ADDRESSES: ReadonlySet<string> = new Set(['srcset', 'imagesrcset', 'data-sheets']);
/** An address among several: https://html.spec.whatwg.org/#parse-a-srcset-attribute */
const CANDIDATE = /(?<=^\s*|,\s*)[^\s,](?:\S*?[^\s,])?(?=,?(?:\s|$))/g;

/**
 * Makes the addresses of a page relative.
 * @param html the text of the page
 * @param page its file from the site's root, `people/x.html`
 */
export function relativePage(html: string, page: string): RelativePage {
  const text = new MagicString(html);
  const change = ({ name, start, end }: Attribute, value: string) =>
    void text.overwrite(start, end, `${name}="${escaped(value)}"`);
  const [both, online] = [linkReader(page, change), linkReader(page, change)];
  let isOnline = false;
  readTags(html, (tag) => {
    const begins = !isOnline && tag.attributes.some(({ name, value }) => name === 'data-only' && value === 'online');
    isOnline ||= begins;
    (isOnline ? online : both).read(tag);
    return begins ? () => void (isOnline = false) : undefined;
  });
  return { html: text.toString(), links: both.links, ids: both.ids, online };
}

interface LinkReader extends Places {
  /** Notes what a tag links to and can be linked to by. */
  readonly read: (tag: StartTag) => void;
}

/** @param change is told the attributes that would be others if they were relative */
function linkReader(page: string, change: (attribute: Attribute, value: string) => void): LinkReader {
  const links: Link[] = [];
  const ids = new Set<string>();
  const ownLink = ownLinks(page);
  const relative = (link: string): string => {
    const own = ownLink(link);
    if (own !== undefined) links.push({ link, file: own.file, fragment: own.fragment });
    else if (link.startsWith('#')) links.push({ link, file: page, fragment: fragmentOf(link) });
    return own?.relative ?? link;
  };
  return {
    links,
    ids,
    read(tag) {
      for (const attribute of tag.attributes) {
        const { name, value } = attribute;
        if (name === 'id' || (name === 'name' && tag.name === 'a')) ids.add(value);
        const now = rewritten(tag, name, value, relative);
        if (now !== value) change(attribute, now);
      }
    },
  };
}

function rewritten(tag: StartTag, name: string, value: string, relative: (link: string) => string): string {
  if (ADDRESS.has(name)) return relative(value);
  if (name === 'content' && isRefresh(tag)) return value.replace(REFRESH, relative);
  return ADDRESSES.has(name) ? value.replace(CANDIDATE, relative) : value;
}

function isRefresh({ name: tag, attributes }: StartTag): boolean {
  return (
    tag === 'meta' && attributes.some(({ name, value }) => name === 'http-equiv' && value.toLowerCase() === 'refresh')
  );
}

/** A value as it stands between double quotes (https://html.spec.whatwg.org/#escapingString). */
function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
