/** HTML of the library’s as others can use it: its links have whole addresses, and nothing in it needs our sheet or scripts. */
import { h } from 'hastscript';
import { flatten } from '../../markdown/flatten.ts';
import { toHtml } from '../../markdown/html.ts';
import type { Addresses } from '../addresses.ts';
import { contentFrom } from '../course/links.ts';

/** A text with and without markup. */
export interface Prose {
  readonly text: string;
  readonly html: string;
}

/**
 * A text of a page.
 * @param html well-formed and safe, as `markdown/` makes it
 * @param at addresses as the page has them
 */
export function proseOf(html: string, at: Addresses): Prose {
  const tree = h('div', contentFrom(html, at.page));
  return { text: flatten(tree).text.trim(), html: toHtml(tree) };
}
