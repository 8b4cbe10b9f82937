/** Panels (settings, positions) close when the focus goes on to something else, so that they cover nothing in use. */

/** Watches every panel of the page. */
export function closePanelsOnLeave(): void {
  document.addEventListener('focusout', ({ target, relatedTarget }) => {
    const panel = target instanceof Element ? target.closest<HTMLElement>('[popover][role=dialog]') : null;
    if (panel === null || !(relatedTarget instanceof Node) || panel.contains(relatedTarget)) return;
    // The button that opened it closes it by itself.
    if (relatedTarget instanceof HTMLButtonElement && relatedTarget.popoverTargetElement === panel) return;
    if (panel.matches(':popover-open')) panel.hidePopover();
  });
}
