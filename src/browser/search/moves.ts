/** Moving through results with the arrow keys: the focus goes from the field along the links, and typing goes on in the field. */

/** Where a key leads from a place in a row of links (-1 is the field above them); nothing when the key is not for moving. */
export function stepOf(key: string, place: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return Math.min(place + 1, count - 1);
  if (key === 'ArrowUp') return place < 0 ? undefined : place - 1;
  if (place < 0) return undefined;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

/** Lets the arrow keys move between the field and what of `box` the reader can go to. */
export function moveThrough(field: HTMLInputElement, box: HTMLElement, selector: string): void {
  const onKey = (event: KeyboardEvent) => {
    // While letters are being composed, the arrows choose among proposals.
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const stops = [...box.querySelectorAll<HTMLElement>(selector)].filter((stop) => stop.checkVisibility());
    const place = stops.findIndex((stop) => stop === event.target);
    if (place < 0 && event.target !== field) return;
    const step = event.shiftKey ? undefined : stepOf(event.key, place, stops.length);
    if (step !== undefined) event.preventDefault();
    else if (place >= 0 && writes(event)) field.focus();
    if (step !== undefined) (stops[step] ?? field).focus();
  };
  field.addEventListener('keydown', onKey);
  box.addEventListener('keydown', onKey);
}

/** Whether a key on a link writes into the field; a space is left to scroll, or to press a button. */
function writes({ key }: KeyboardEvent): boolean {
  return key === 'Backspace' || (key !== ' ' && [...key].length === 1);
}
