/** Shows what has become of a search, in the quick search and on the search page. */
import type { State } from './asking.ts';
import { fill, type Child } from '../dom.ts';
import { remember } from './recent.ts';
import { toldOf } from './states.ts';

/** Where a search is typed and shown. */
export interface Surface {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly results: HTMLElement;
  /** Tells those who do not see the results. */
  readonly told: HTMLElement;
}

/** So long (in milliseconds) a reader pauses who awaits something. */
const PAUSE = 120;

/** Shows states as `draw` draws them; what was found last stays until there is something else. */
export function shower(
  { field, results, told }: Surface,
  draw: (state: State) => readonly Child[],
): (state: State) => void {
  return (state) => {
    const text = toldOf(state);
    if (text !== undefined) told.textContent = text;
    results.ariaBusy = String(state.is === 'asking');
    if (state.is === 'asking' && results.querySelector('.found') !== null) return;
    const hadFocus = results.contains(document.activeElement);
    fill(results, draw(state));
    // What had the focus is gone.
    if (hadFocus) field.focus();
  };
}

/** Calls `act` when the reader pauses in typing; gives what calls that off. */
export function whenTyped(field: HTMLInputElement, act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const callOff = () => clearTimeout(timer);
  field.addEventListener('input', () => {
    callOff();
    timer = setTimeout(act, PAUSE);
  });
  return callOff;
}

/** Keeps the search when a result is opened. */
export function rememberOpened({ field, results }: Surface, opened: (event: MouseEvent) => void = () => {}): void {
  results.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.target.closest('a') === null) return;
    remember(field.value);
    opened(event);
  });
}
