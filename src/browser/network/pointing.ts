/** Names that are pointed at, in the drawing and beside it. */
import type { Drawing } from './drawing.ts';

interface Names {
  readonly drawing: Drawing;
  /** Where links beside the drawing stand, and the box that makes names of the drawing show their ties. */
  readonly explore: HTMLElement;
  /** Marks an entry for as long as it is pointed at. */
  readonly glance: (entry: number | undefined) => void;
}

/**
 * A name that is pointed at or has the focus is marked with its ties. The space key shows them for good, and so does a click where the
 * reader chose that; else a click opens the entry’s page. @param choose shows the ties of an entry
 */
export function followNames({ drawing, explore, glance }: Names, choose: (entry: number) => void): void {
  const { svg } = drawing;
  const glanceAt = (event: Event) => glance(drawing.numberAt(event));
  svg.addEventListener('pointerover', (event) => event.pointerType === 'mouse' && glanceAt(event));
  svg.addEventListener('pointerleave', () => glance(undefined));
  svg.addEventListener('focusin', (event) => isSeenFocus(event) && glanceAt(event));
  svg.addEventListener('focusout', () => glance(undefined));
  svg.addEventListener('keydown', (event) => {
    const entry = event.key === ' ' ? drawing.numberAt(event) : undefined;
    if (entry === undefined) return;
    event.preventDefault();
    choose(entry);
  });
  const clicks = explore.querySelector<HTMLInputElement>('[name=clicks]');
  svg.addEventListener('click', (event) => {
    const entry = isPlain(event) && clicks?.checked === true ? drawing.numberAt(event) : undefined;
    if (entry === undefined) return;
    event.preventDefault();
    choose(entry);
  });
}

/** A click with a key or another button is the browser’s. */
export function isPlain({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}

const isSeenFocus = ({ target }: Event): boolean => target instanceof Element && target.matches(':focus-visible');
