/** Highlights the words that a search was for, on the page that it led to: https://www.w3.org/TR/css-highlight-api-1/ */
import { foldedWords, foldWord, wordsOf, type Word } from '../anchoring/words.ts';
import { WORDS } from '../model/search.ts';
import { TEXT_CHANGED } from './text-changed.ts';

/** The name of their highlight. */
const FOUND = 'found';

/** Highlights the words in the address until the reader clears them; where a browser cannot, the page stays as it is. */
export function highlightWords(): void {
  const sought = new Set(foldedWords(new URL(location.href).searchParams.get(WORDS) ?? ''));
  if (sought.size === 0 || !('highlights' in CSS)) return;
  const paint = () => CSS.highlights.set(FOUND, new Highlight(...rangesOf(sought)));
  const button = document.createElement('button');
  const clear = () => {
    const url = new URL(location.href);
    url.searchParams.delete(WORDS);
    history.replaceState(history.state, '', url);
    CSS.highlights.delete(FOUND);
    document.removeEventListener('toggle', paint, true);
    document.removeEventListener(TEXT_CHANGED, paint);
    document.removeEventListener('keydown', onKey);
    if (button === document.activeElement) document.querySelector('main')?.focus({ preventScroll: true });
    button.remove();
  };
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape' && document.querySelector(':popover-open, dialog[open]') === null) clear();
  };
  button.className = 'button clear-found no-print';
  button.textContent = 'Clear highlighting';
  button.setAttribute('aria-keyshortcuts', 'Escape');
  button.addEventListener('click', clear);
  document.querySelector('main')?.append(button);
  document.addEventListener('keydown', onKey);
  // What opens, opens with copies of the text.
  document.addEventListener('toggle', paint, true);
  document.addEventListener(TEXT_CHANGED, paint);
  paint();
}

function rangesOf(sought: ReadonlySet<string>): Range[] {
  return [...document.querySelectorAll('main, .sheet-panel')].flatMap((part) => {
    const ranges: Range[] = [];
    const nodes = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode())
      for (const { start, end } of foundIn(node.nodeValue ?? '', sought)) {
        const range = new Range();
        range.setStart(node, start);
        range.setEnd(node, end);
        ranges.push(range);
      }
    return ranges;
  });
}

/** The places of the words of a text that are among those sought. */
export function foundIn(text: string, sought: ReadonlySet<string>): Word[] {
  return wordsOf(text).filter((word) => sought.has(foldWord(word.text)));
}
