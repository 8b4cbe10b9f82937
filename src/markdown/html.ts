import type { Element } from 'hast';
import { toHtml as stringify } from 'hast-util-to-html';

/** The content of an element as HTML, without the element itself. */
export function toHtml(element: Element): string {
  return stringify(element.children, { closeSelfClosing: false, characterReferences: { useNamedReferences: false } });
}
