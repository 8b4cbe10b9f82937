/** The searches made lately, to be made again or forgotten. */
import { button, element } from '../dom.ts';
import { forget, forgetAll, recentSearches } from './recent.ts';

/** The list; where there is none, what one may search for. */
export function recentList(heading: 'h2' | 'h3', search: (words: string) => void): HTMLElement {
  const box = element('section', { class: 'recent', tabindex: '-1' });
  const draw = () => box.replaceChildren(...partsOf(recentSearches(), heading, search, redraw));
  const redraw = () => {
    draw();
    box.querySelector('button')?.focus();
    if (!box.contains(document.activeElement)) box.focus();
  };
  draw();
  return box;
}

function partsOf(
  searches: readonly string[],
  heading: 'h2' | 'h3',
  search: (words: string) => void,
  redraw: () => void,
): Node[] {
  if (searches.length === 0)
    return [
      element('p', { class: 'hint' }, 'A name, a treaty, an idea, a year, or “a phrase” between quotation marks.'),
    ];
  const items = searches.map((words) => {
    const again = element('button', { type: 'button', class: 'again stop' }, element('bdi', {}, words));
    again.addEventListener('click', () => search(words));
    const remove = button('×', () => (forget(words), redraw()), { class: 'remove', 'aria-label': `Forget ${words}` });
    return element('li', {}, again, remove);
  });
  const clear = button('Forget all', () => (forgetAll(), redraw()), { class: 'quiet-button' });
  return [element(heading, {}, 'Recent searches'), element('ul', {}, ...items), clear];
}
