/** The way to the search from every page: the link in the header, `/`, Ctrl-K and Cmd-K. Its script is loaded when it is first wanted. */
import { loaderOf } from './load-data.ts';

/** Sent to the window when the reader wants to search; the script of the search listens. */
export const FIND = 'postil-find';

/** Under which it is kept on the device that `/` does nothing, `off`: https://www.w3.org/TR/WCAG22/#character-key-shortcuts */
export const SLASH = 'postil-slash';

/** Makes link and keys open the search over the page; without its script the link leads to the search page. */
export function findFromAnywhere(): void {
  const link = document.querySelector<HTMLAnchorElement>('#find');
  if (link === null) return;
  const { script } = link.dataset;
  const load = script === undefined ? () => Promise.resolve() : loaderOf(script);
  const find = () =>
    load().then(
      () => dispatchEvent(new Event(FIND)),
      () => location.assign(link.href),
    );
  link.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
  if (script !== undefined) link.setAttribute('aria-haspopup', 'dialog');
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void find();
  });
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || !asksForSearch(event, isTyping(event.target), slashIsOff())) return;
    event.preventDefault();
    void find();
  });
}

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Whether a key asks for the search; none does while the reader types in a field. Some keyboards have `/` with Shift. */
export function asksForSearch({ key, ctrlKey, metaKey, altKey, shiftKey }: Keys, typing: boolean, noSlash: boolean) {
  if (typing || altKey) return false;
  if (key === '/') return !noSlash && !ctrlKey && !metaKey;
  return key.toLowerCase() === 'k' && ctrlKey !== metaKey && !shiftKey;
}

function isTyping(target: EventTarget | null): boolean {
  const fields = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';
  return target instanceof Element && target.closest(fields) !== null;
}

/** Whether the reader has turned the key `/` off; it is on where storage is closed. */
export function slashIsOff(): boolean {
  try {
    return localStorage.getItem(SLASH) === 'off';
  } catch {
    return false;
  }
}
