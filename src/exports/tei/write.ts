/** A tree of TEI as a document: laid out to be read, and of characters that XML has. */
import type { Element, ElementContent } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { legalXml } from '../legal-xml.ts';

/** Elements whose content is words: a line end between two of their children would be a space in the text. */
const OF_WORDS = new Set([
  ...[
    'p',
    'head',
    'label',
    'emph',
    'hi',
    'q',
    'code',
    'eg',
    'supplied',
    'sic',
    'corr',
    'gloss',
    'term',
    'ref',
    'name',
    'rs',
  ],
  ...[
    'persName',
    'orgName',
    'placeName',
    'title',
    'date',
    'desc',
    'catDesc',
    'author',
    'editor',
    'publisher',
    'meeting',
  ],
]);

/** Elements of words or of blocks, and the blocks. */
const OF_EITHER = new Set(['note', 'item', 'quote', 'cell', 'change']);
const BLOCKS = new Set([
  'p',
  'list',
  'table',
  'quote',
  'label',
  'eg',
  'note',
  'milestone',
  'bibl',
  'ref',
  'figure',
  'ab',
  'idno',
]);

/**
 * Writes a document, without characters that XML cannot have. `]]>` may not stand in a text (production
 * 14), and the library leaves it there.
 */
export function writeTei(root: Element): string {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(laidOut(root, '\n'), { closeEmptyElements: true, tightClose: true })}\n`;
  return legalXml(xml).replaceAll(']]>', ']]&gt;');
}

/** The element with its children on lines of their own, wherever that adds nothing to its words. */
function laidOut(element: Element, line: string): Element {
  if (!holdsLines(element)) return element;
  const deeper = `${line}  `;
  const children = element.children.flatMap((child): ElementContent[] => [
    { type: 'text', value: deeper },
    child.type === 'element' ? laidOut(child, deeper) : child,
  ]);
  return { ...element, children: [...children, { type: 'text', value: line }] };
}

function holdsLines({ name, children }: Element): boolean {
  if (children.length === 0 || OF_WORDS.has(name)) return false;
  const names = children.map((child) => (child.type === 'element' ? child.name : undefined));
  return names.every((each) => each !== undefined && (!OF_EITHER.has(name) || BLOCKS.has(each)));
}
