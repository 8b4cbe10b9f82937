/** Waits until a selection is made: not while a pointer drags over words, nor between the keys that widen it. */

/** Milliseconds for which a selection rests. */
const REST = 250;

/** Calls back whenever what is selected has changed, has rested, and no pointer is held down. */
export function whenSelected(page: Document, look: () => void): void {
  let isHeld = false;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const rest = () => {
    clearTimeout(resting);
    resting = setTimeout(() => isHeld || look(), REST);
  };
  const hold = (held: boolean) => () => {
    isHeld = held;
    rest();
  };
  page.addEventListener('pointerdown', hold(true), true);
  page.addEventListener('pointerup', hold(false), true);
  // A touch that selects begins as another gesture, and the handles of a selection are the system’s.
  page.addEventListener('pointercancel', hold(false), true);
  page.addEventListener('selectionchange', rest);
}
