/** A record as the HTML that Pagefind reads (https://pagefind.app/docs/indexing/). */
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { foldTypography } from '../anchoring/fold.ts';
import { weights, type Part, type SearchRecord } from './record.ts';

/**
 * The page of a record. Its words are folded, since Pagefind takes a quotation mark or dash that is not ASCII for a part
 * of the word beside it.
 * @param stamp an id that stands for what a fragment holds beside the text, so that its name tells one content from another
 */
export function recordHtml(record: SearchRecord, language: string, stamp: string): string {
  const body = element('body', {}, [
    anchor(stamp),
    element('h1', weighted(weights.title), [text(record.title)]),
    ...record.parts.map(partElement),
    ...Object.entries(record.filters).flatMap(([facet, values]) => values.map((value) => fact('filter', facet, value))),
    ...Object.entries(record.sort).map(([order, day]) => fact('sort', order, day)),
  ]);
  return `<!doctype html>${toHtml(element('html', { lang: language }, [body]))}`;
}

function partElement(part: Part): Element {
  const children = part.id === undefined ? [text(part.text)] : [anchor(part.id), text(part.text)];
  return element('div', weighted(part.weight), children);
}

/** An empty anchor before a text: one around it would carry the text twice. */
const anchor = (id: string): Element => element('a', { id }, []);

const weighted = (weight: number): Element['properties'] => ({ dataPagefindWeight: String(weight) });

const text = (value: string): ElementContent => ({ type: 'text', value: foldTypography(value) });

function fact(what: 'filter' | 'sort', name: string, value: string): Element {
  return element('span', { [`data-pagefind-${what}`]: `${name}[data-value]`, 'data-value': value }, []);
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
