/** A copy on the page: its text in the place of the digest, and above it what can be done with it. */
import { element } from '../dom.ts';
import { copyBar, removedBar, textSwitch, type BarActs } from './bar.ts';
import { drawRow, type Hangings } from './draw-row.ts';
import { reportOn } from './report.ts';
import { aboutCopy, headingOf } from './sentences.ts';
import { inSlices } from './slices.ts';
import { stretcher } from './stretches.ts';
import { twoTexts } from './two-texts.ts';
import type { Opened } from './work.ts';

/** So many rows are laid out in one go; with their glosses that takes some milliseconds. */
const ROWS = 10;

/** A copy as it is to be shown. */
export interface Showing {
  readonly name: string;
  readonly opened: Opened;
  readonly hangings: Hangings;
  /** Whether it is read by itself, and not as a copy of the page's op-ed. */
  readonly alone: boolean;
}

/** Where a copy is shown. */
export interface Stage {
  /** What stands in its place else. */
  readonly digest: HTMLElement;
  /** Whether the digest is a text, to be chosen instead. */
  readonly switchable: boolean;
}

export interface Reading {
  /** Ends with the copy's whole text on the page. */
  readonly shown: Promise<void>;
  /** Puts the focus above the text. */
  readonly focus: () => void;
  /** Says whether the copy is kept. */
  readonly tell: (words: string) => void;
  /** Takes it off the page. */
  readonly end: () => void;
  /** Takes it off the page, and offers to bring it back. */
  readonly remove: (back: () => void) => void;
}

/** Shows a copy. */
export function showCopy(showing: Showing, { digest, switchable }: Stage, acts: BarActs): Reading {
  const { opened, hangings } = showing;
  const { rows } = opened;
  const text = element('div', { class: `${digest.className} own-text${showing.alone ? ' alone' : ''}` });
  const texts = twoTexts(digest, text);
  const bar = copyBar({ heading: headingOf(showing), about: aboutCopy(showing) }, acts, reportOn(opened, hangings));
  const over = new AbortController();
  const above = switchable ? [bar.element, textSwitch((which) => texts.show(which))] : [bar.element];
  const end = () => {
    over.abort();
    texts.show('digest', () => above.forEach((each) => each.remove()));
  };
  const placeOf = stretcher(text, rows.length, ROWS, () => element('div'));
  const filled = inSlices(rows.entries(), ([index, row]) => placeOf(index).append(drawRow(row, hangings)), over.signal);
  texts.show('copy', () => digest.before(...above));
  return {
    shown: filled.then(texts.completed),
    focus: () => bar.heading.focus(),
    tell: bar.tell,
    end,
    remove: (back) => {
      end();
      const gone = removedBar(showing.name, () => {
        gone.element.remove();
        back();
      });
      digest.before(gone.element);
      gone.button.focus();
    },
  };
}
