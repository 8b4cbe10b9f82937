/**
 * Puts the style sheets of a page into it, so that its text is painted with what comes first and waits for no second request. For
 * pages at which readers arrive; on others the sheet is a file, which the browser keeps.
 */
import { dirname } from 'node:path/posix';
import MagicString from 'magic-string';
import { relativeSheet } from './relative-css.ts';
import { sourceHash } from './source-hash.ts';
import { readTags, type StartTag } from './tags.ts';

/**
 * The first paint waits for no font. Chromium may still exchange one after it (`font-display: optional` is settled 100 ms after the
 * request, painted or not), so there the face of the texts is asked for only once it is known to come in time; without script, and
 * in Firefox, which holds to the letter, it is asked for as ever.
 */
const STAND_IN =
  '@media screen{@supports not (-moz-orient:inline){:root.js:not(.in-time){--font-serif:Stand-in,Stand-by,serif}}}';

/**
 * Notes whether the faces are there when the first frame with text is about to be drawn. They are asked for before it where they are
 * kept, or the page came within 300 ms of being wanted: Chromium draws nothing for up to 100 ms while it waits for what a script has
 * asked for. On a slow line they come after it, for the next page.
 */
export const inTimeScript =
  '{const d=document,k=performance.now()<300||navigator.serviceWorker?.controller,' +
  'f=()=>Promise.all(["","italic "].map(s=>d.fonts.load(s+"1em EB Garamond"))).then(()=>w&&d.documentElement.classList.add("in-time"),()=>0);' +
  'let w=1;k&&f();requestAnimationFrame(function t(){d.querySelector("h1")?(w=0,k||setTimeout(f)):requestAnimationFrame(t)})}';

/** The style of a page, and what its policy admits. */
interface InnerStyle {
  readonly style: string;
  readonly hash: string;
}

/**
 * Puts into a page the sheets that its head links to for every medium, and announces no font: for one that is, Chromium puts the
 * first paint off.
 * @param html the page, with addresses from the site’s root; it states a Content Security Policy
 * @param page its file from the site’s root, `op-eds/x.html`
 * @throws when the page has no policy that could admit its style, or the sheet could end the element that it stands in
 */
export type StylesInside = (html: string, page: string) => string;

/**
 * Begins to put sheets into pages; what is the same for those of one folder is worked out once.
 * @param sheetAt the text of the sheet at an address, `/assets/x.css`, with addresses from the root
 */
export function stylesInside(sheetAt: (href: string) => string): StylesInside {
  const known = new Map<string, InnerStyle>();
  const styleOf = (hrefs: readonly string[], page: string): InnerStyle => {
    const key = [dirname(page), ...hrefs].join(' ');
    const style = known.get(key) ?? innerStyle(hrefs.map(sheetAt).join('\n') + STAND_IN, page);
    known.set(key, style);
    return style;
  };
  return (html, page) => {
    const tags = headTags(html);
    const sheets = tags.filter(isSheet);
    const [first] = sheets;
    if (first === undefined) return html;
    const text = new MagicString(html);
    const hrefs = sheets.map((sheet) => valueOf(sheet, 'href'));
    const { style, hash } = styleOf(hrefs, page);
    for (const { start, end } of [...sheets, ...tags.filter(announcesFont)]) text.remove(start, end);
    text.appendLeft(
      first.start,
      `<style data-sheets="${hrefs.join(', ')}">${style}</style><script>${inTimeScript}</script>`,
    );
    admit(text, tags, page, hash);
    return text.toString();
  };
}

function innerStyle(sheet: string, page: string): InnerStyle {
  const style = relativeSheet(sheet, page).css;
  if (/<\/style/i.test(style)) throw new Error(`The style of ${page} would end before its end.`);
  return { style, hash: sourceHash(style) };
}

/** The tags of the head, at the least: attributes may have its end in them. */
function headTags(html: string): StartTag[] {
  const tags: StartTag[] = [];
  readTags(html.slice(0, html.lastIndexOf('</head>')), (tag) => {
    tags.push(tag);
    return undefined;
  });
  return tags;
}

const isSheet = (tag: StartTag): boolean =>
  tag.name === 'link' && valueOf(tag, 'rel') === 'stylesheet' && valueOf(tag, 'media') === '';

const announcesFont = (tag: StartTag): boolean => valueOf(tag, 'rel') === 'preload' && valueOf(tag, 'as') === 'font';

const valueOf = ({ attributes }: StartTag, name: string): string =>
  attributes.find((attribute) => attribute.name === name)?.value ?? '';

/** Lets the policy admit exactly this style, and the script beside it (https://www.w3.org/TR/CSP3/#match-element-to-source-list). */
function admit(text: MagicString, tags: readonly StartTag[], page: string, style: string): void {
  const metas = tags.filter((tag) => /^content-security-policy$/i.test(valueOf(tag, 'http-equiv')));
  const content = metas.flatMap(({ attributes }) => attributes).find(({ name }) => name === 'content');
  if (content === undefined || !content.value.includes("script-src 'self'")) throw new Error(`${page} has no policy.`);
  const policy = content.value.replace(
    "script-src 'self'",
    `style-src 'self' '${style}';script-src 'self' '${sourceHash(inTimeScript)}'`,
  );
  text.overwrite(content.start, content.end, `content="${policy}"`);
}
