/** Lets the reader turn off the key `/`, as https://www.w3.org/TR/WCAG22/#character-key-shortcuts asks. */
import { SLASH, slashIsOff } from '../find.ts';
import { element } from '../dom.ts';

/** The setting; where storage is closed, it stays on. */
export function slashSetting(): HTMLElement {
  const box = element('input', { type: 'checkbox' });
  box.checked = !slashIsOff();
  box.addEventListener('change', () => {
    keep(box.checked);
    box.checked = !slashIsOff();
  });
  return element('label', { class: 'keys' }, box, 'The / key opens this');
}

function keep(on: boolean): void {
  try {
    if (on) localStorage.removeItem(SLASH);
    else localStorage.setItem(SLASH, 'off');
  } catch {
    // Storage is closed.
  }
}
