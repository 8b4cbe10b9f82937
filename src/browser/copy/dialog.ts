/** The dialog in which a copy of the page's op-ed is opened. */
import { button, element } from '../dom.ts';

export interface CopyDialog {
  readonly element: HTMLElement;
  readonly open: () => void;
  readonly close: () => void;
}

/** @param content what it holds; @param closed what is done when the reader leaves it */
export function copyDialog(heading: string, content: HTMLElement, foot: HTMLElement, closed: () => void): CopyDialog {
  const title = element('h2', { id: 'copy-title' }, heading);
  const close = button('Close', () => dialog.close());
  const last = element('p', { class: 'copy-ways' }, close, foot);
  const attributes = { class: 'panel copy-dialog no-print', 'aria-labelledby': title.id };
  const dialog = element('dialog', attributes, title, content, last);
  dialog.addEventListener('close', closed);
  document.body.append(dialog);
  return { element: dialog, open: () => dialog.open || dialog.showModal(), close: () => dialog.close() };
}
