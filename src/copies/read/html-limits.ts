/** Whether a page can be parsed in the time that there is. It is counted in the text, before a tree is built. */
import type { Refusal } from '../types.ts';
import { MAX_DEPTH, MAX_MARKS } from './limits.ts';
import { copyTooLarge, damagedCopy } from './refusals.ts';

/** Elements that have no end tag, or may leave it out. */
const UNCLOSED =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|optgroup|colgroup|rp|rt)$/i;

interface Shape {
  readonly elements: number;
  /** How many stand within one another at the most, as far as the text tells. */
  readonly depth: number;
}

function shapeOf(html: string): Shape {
  let elements = 0;
  let open = 0;
  let depth = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][\w:-]*)/gi)) {
    if (slash === '') elements += 1;
    if (UNCLOSED.test(name)) continue;
    open = Math.max(0, open + (slash === '/' ? -1 : 1));
    depth = Math.max(depth, open);
  }
  return { elements, depth };
}

/** Why a page is too large or too deep to be parsed, if it is. Each mark, even one that begins no tag, is a step of the parser. */
export function refusedPage(html: string): Refusal | undefined {
  if ((html.match(/[<&]/g)?.length ?? 0) > MAX_MARKS) {
    return copyTooLarge('The page has more than 150,000 tags and character references');
  }
  return shapeOf(html).depth > MAX_DEPTH
    ? damagedCopy('The page nests more than 20,000 elements in one another')
    : undefined;
}

/**
 * Whether a page is small and flat enough for Readability, whose time grows with the square of both. Its own limit does
 * not work here: it asks for elements by the name “*”, which linkedom answers with none.
 */
export function isReadable(html: string): boolean {
  const { elements, depth } = shapeOf(html);
  return elements <= 8_000 && depth <= 400;
}
