/** The focus of a reader who is at work in a part of the page that is being moved. */

/**
 * Does something that may take the part with the focus off the page and put it back elsewhere, which costs it the focus; gives it back,
 * with the caret where it was. What has got the focus meanwhile has it.
 */
export function keepingFocus(act: () => void): void {
  const { activeElement } = document;
  act();
  const isFree = document.activeElement === null || document.activeElement === document.body;
  if (isFree && activeElement instanceof HTMLElement && activeElement.isConnected)
    activeElement.focus({ preventScroll: true });
}
