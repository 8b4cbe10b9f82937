/** A finished style sheet with every address of the site made relative (https://drafts.csswg.org/css-values/#urls). */
import { string, tokenize, tokenTypes, url } from 'css-tree';
import MagicString from 'magic-string';
import { ownLinks } from './addresses.ts';
import type { Link } from './relative.ts';

export interface RelativeSheet {
  readonly css: string;
  readonly links: readonly Link[];
}

/**
 * Makes the addresses of a style sheet relative; all else stays byte for byte.
 * @param css the text of the sheet
 * @param sheet its file from the site's root, `assets/frame.css`
 */
export function relativeSheet(css: string, sheet: string): RelativeSheet {
  const text = new MagicString(css);
  const links: Link[] = [];
  const ownLink = ownLinks(sheet);
  const replace = ({ encode, link, start, end }: Address): void => {
    const own = ownLink(link);
    if (own === undefined) return;
    links.push({ link, file: own.file, fragment: own.fragment });
    if (own.relative !== link) text.overwrite(start, end, encode(own.relative));
  };
  addressesIn(css).forEach(replace);
  return { css: text.toString(), links };
}

interface Address {
  readonly link: string;
  readonly start: number;
  readonly end: number;
  /** Writes another in its place. */
  readonly encode: (link: string) => string;
}

/** `url(x)`, and strings where they are addresses: in `url("x")` and behind `@import`. */
function addressesIn(css: string): Address[] {
  const found: Address[] = [];
  let before = '';
  tokenize(css, (type, start, end) => {
    const token = css.slice(start, end);
    if (type === tokenTypes.Url) found.push({ link: url.decode(token), start, end, encode: url.encode });
    else if (type === tokenTypes.String && /^(?:url\(|@import)$/i.test(before))
      found.push({ link: string.decode(token), start, end, encode: (link) => string.encode(link) });
    if (type !== tokenTypes.WhiteSpace && type !== tokenTypes.Comment) before = token;
  });
  return found;
}
