/**
 * Reading a finished page tag by tag, with the places of all in its text: no tree is built, which would cost several times as much.
 * Pages are read as this site writes them, with their tags in order; as for a browser without scripts, what stands in `noscript`
 * is markup like all else.
 */
import { decodeHTMLAttribute } from 'entities';
import { Parser, type Handler } from 'htmlparser2';

/** An attribute as it is written, name and value, from `start` to `end` of the text; of two with one name, the first. */
export interface Attribute {
  /** In small letters. */
  readonly name: string;
  /** Without references: `&` for `&amp;`. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A tag that begins an element, from `start` to `end` of the text. */
export interface StartTag {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly start: number;
  readonly end: number;
}

/**
 * What is to be done when an element ends.
 * @param inner where what it holds ends
 * @param outer where it ends itself
 */
export type AtEnd = (inner: number, outer: number) => void;

/** Goes through the tags of a page in the order of the text; `open` is called for each, and what it gives when the element ends. */
export function readTags(html: string, open: (tag: StartTag) => AtEnd | undefined): void {
  const openElements: { readonly from: number; readonly atEnd: AtEnd | undefined }[] = [];
  let attributes: Attribute[] = [];
  const handler: Partial<Handler> = {
    onopentagname() {
      attributes = [];
    },
    onattribute(name, written) {
      if (attributes.some((each) => each.name === name)) return;
      const value = written.includes('&') ? decodeHTMLAttribute(written) : written;
      attributes.push({ name, value, start: parser.startIndex, end: parser.endIndex });
    },
    onopentag(name) {
      const end = parser.endIndex + 1;
      openElements.push({ from: end, atEnd: open({ name, attributes, start: tagFrom(html, parser.startIndex), end }) });
    },
    onclosetag(_, isImplied) {
      const { from = 0, atEnd } = openElements.pop() ?? {};
      if (atEnd === undefined) return;
      // Of an element that ends at once, the parser gives the beginning.
      const inner = Math.max(from, tagFrom(html, parser.startIndex));
      atEnd(inner, isImplied ? inner : html.indexOf('>', parser.endIndex) + 1);
    },
  };
  // It goes faster from tag to tag when it need not look for references on the way.
  const parser = new Parser(handler, { decodeEntities: false });
  parser.end(html);
}

/** The parser takes white space in an end tag, `</p >`, for a part of what follows. */
function tagFrom(html: string, start: number): number {
  const tag = html.indexOf('<', start);
  return tag === -1 ? html.length : tag;
}
