/** What was asked, said again. */
import { element } from '../dom.ts';

/** So many characters of what was asked are said again. */
const MOST = 120;

/** What the reader wrote, quoted: set apart, for it may run from right to left. */
export function quoted(words: string): HTMLElement {
  const text = words.length > MOST ? `${words.slice(0, MOST)}…` : words;
  return element('bdi', { class: 'asked' }, `“${text}”`);
}
