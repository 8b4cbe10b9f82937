/** A digest and a copy of its op-ed: one of them is on the page, and the reader's place is the same in both. */
import { keepingFocus } from '../keep-focus.ts';
import { TEXT_CHANGED } from '../text-changed.ts';
import { placeIn, scrollTo, type ReadersPlace, type Span } from './place.ts';

export interface Texts {
  /** Puts one of them on the page, in the place of the other; what else is changed meanwhile does not move the reader. */
  readonly show: (which: 'digest' | 'copy', meanwhile?: () => void) => void;
  /** To be called when the copy's text is complete. */
  readonly completed: () => void;
}

/** @param digest is on the page */
export function twoTexts(digest: HTMLElement, copy: HTMLElement): Texts {
  let shown = digest;
  let sought: ReadersPlace | undefined;
  const seek = () => {
    const distance = sought && scrollTo(sought, spansOf(shown));
    if (distance === undefined) return;
    sought = undefined;
    scrollBy({ top: distance, behavior: 'instant' });
  };
  const changed = () => {
    document.dispatchEvent(new Event(TEXT_CHANGED));
    seek();
  };
  return {
    show: (which, meanwhile) => {
      const next = which === 'copy' ? copy : digest;
      sought = placeIn(spansOf(shown), innerHeight / 3);
      meanwhile?.();
      if (next === shown) return seek();
      // Notes are written before a copy that is kept is there, and go with it.
      keepingFocus(() => {
        shown.replaceWith(next);
        shown = next;
        changed();
      });
    },
    completed: () => shown === copy && keepingFocus(changed),
  };
}

function spansOf(text: Element): Span[] {
  const begins = [...text.querySelectorAll('.number')].map((link) => ({
    number: Number(link.textContent),
    top: (link.closest('.para') ?? link).getBoundingClientRect().top,
  }));
  const end = text.getBoundingClientRect().bottom;
  return begins.map((each, index) => ({ ...each, bottom: begins[index + 1]?.top ?? end }));
}
