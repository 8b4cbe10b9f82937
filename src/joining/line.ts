/** Lines of a table of contents. */
import type { Element } from 'hast';
import { h } from 'hastscript';

/** A line that leads to something, with a number or a year at its end. */
export function line(href: string, text: string, end: string, element: 'h3' | 'p' = 'p'): Element {
  return h(element, { className: ['joined-line'] }, [
    h('a', { href }, text),
    h('span', { className: ['joined-dots'], ariaHidden: 'true' }),
    h('span', end),
  ]);
}
