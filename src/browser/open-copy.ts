/** The way to “Open your copy” on an op-ed's page. Its script is loaded when it is first wanted, or when a copy is kept here. */
import { hasCopy, keyOf } from './copy/store.ts';
import { loaderOf } from './load-data.ts';

/** Sent to the window when the reader wants to open a copy; the script that opens it listens. */
export const OPEN_COPY = 'postil-copy';

/** Makes the button ask for a copy, and brings back the one that is kept. */
export function openCopies(): void {
  const button = document.querySelector<HTMLButtonElement>('#open-copy');
  const script = button?.dataset['script'];
  if (button === null || script === undefined) return;
  const load = loaderOf(script);
  const ask = () => dispatchEvent(new Event(OPEN_COPY));
  const fail = () => {
    button.textContent = 'It could not be loaded. Try again';
  };
  button.ariaHasPopup = 'dialog';
  button.addEventListener('click', () => void load().then(ask, fail));
  void hasCopy(keyOf(location)).then((has) => (has ? load().catch(fail) : undefined));
}
