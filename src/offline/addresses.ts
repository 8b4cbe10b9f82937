/** Addresses of a finished site: which of them are its own, and how one file reaches another wherever the folder lies. */
import { posix } from 'node:path';
import { decodedText, encodedPath } from '../model/paths.ts';

/** A link to a file of the site. */
export interface OwnLink {
  /** The file from the site's root, `people/x.html`, as it is on disk. */
  readonly file: string;
  /** What follows `#`, decoded; empty when there is nothing. */
  readonly fragment: string;
  /** The same link, from the file that it stands in. */
  readonly relative: string;
}

/** Any site: what its pages write without a host is on it. */
const ORIGIN = 'http://site.invalid';

/** An address with its host, which is another one. */
const ELSEWHERE = /^[a-z][a-z\d+.-]*:\/\//i;

/**
 * Tells where links lead that stand in a file of the site; nothing when one leads to another host, or stays in the file (`#p7`,
 * `?words=x`, the empty address). A folder stands for its `index.html`, which no browser looks for on disk.
 * @param from the file that the links stand in, from the site's root
 */
export function ownLinks(from: string): (link: string) => OwnLink | undefined {
  const base = new URL(encodedPath(from), `${ORIGIN}/`);
  const folder = posix.dirname(base.pathname);
  return (link) => {
    const written = link.trim();
    if (/^(?:[#?]|$)/.test(written) || ELSEWHERE.test(written)) return undefined;
    const url = URL.parse(written, base);
    if (url?.origin !== ORIGIN) return undefined;
    const { pathname, search, hash } = url;
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    return {
      file: decodedText(path.slice(1)),
      fragment: fragmentOf(hash),
      relative: relativePath(folder, path) + search + hash,
    };
  };
}

/** What a link within a file names, `p7` for `#p7`; empty when it names nothing. */
export function fragmentOf(link: string): string {
  const [, fragment = ''] = /#(.*?)(?::~:.*)?$/s.exec(link) ?? [];
  return decodedText(fragment);
}

/** The part of an address from a folder to a file; `./` where its first step would pass for a scheme (`a:b.html`). */
function relativePath(folder: string, to: string): string {
  const path = posix.relative(folder, to);
  return /^[^/]*:/.test(path) ? `./${path}` : path;
}
