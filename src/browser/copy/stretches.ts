/** Long lists in stretches: a browser passes over those that are out of sight, and has few enough of them to look after. */

/** So many items are laid out all at once; of more, those in sight. */
const MANY = 200;

/** Whether so many items are put into stretches. */
export function inStretches(count: number): boolean {
  return count > MANY;
}

/**
 * Where each item goes, by its index: into the box itself or, of many, into a stretch of it.
 * @param size how many items a stretch has
 * @param make makes what holds a stretch
 */
export function stretcher(
  box: HTMLElement,
  count: number,
  size: number,
  make: () => HTMLElement,
): (index: number) => HTMLElement {
  let stretch = box;
  return (index) => {
    if (!inStretches(count) || index % size !== 0) return stretch;
    stretch = make();
    stretch.classList.add('stretch');
    box.append(stretch);
    return stretch;
  };
}
