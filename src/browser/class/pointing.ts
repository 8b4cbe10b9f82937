/** Pointing: pressing a ¶ opens a menu there, selecting words offers what can be done with them. */
import type { ClassData } from '../../model/class-data.ts';
import { paragraphWords } from '../../model/words.ts';
import { knownOn, styleField } from './known.ts';
import { paragraphOffers, spotOffers, wordsOffers, type Known, type Offer } from './offers.ts';
import { classPanel, type PanelContent, type PanelMode } from './panel.ts';
import type { Action } from './types.ts';
import { whenSelected } from './when-selected.ts';
import { numbersOf, pointedBy, rangeOver, selectedIn, type Pointed } from './words.ts';

export interface Pointing {
  /** Opens the menu of the paragraph whose ¶ was pressed. */
  readonly menu: (number: HTMLElement) => void;
  /** Looks at what is selected now. */
  readonly look: () => void;
}

/** What other parts of the page do at a spot: at any paragraph, and with words. */
export type Actions = Readonly<Record<PanelMode, readonly Action[]>>;

/** Brings the text of a page to life. */
export function pointing(page: Document, data: ClassData, actions: Actions): Pointing {
  let from: HTMLElement | undefined;
  // The selection for which something is offered, and the one for which the reader has closed that.
  let shown = '';
  let dismissed: string | undefined;
  const panel = classPanel(page, (focusLost) => {
    dismissed = shown;
    shown = '';
    if (focusLost) from?.focus({ preventScroll: true });
  });
  const open = (mode: PanelMode, pointed: readonly Pointed[], at: DOMRect, number: HTMLElement) => {
    panel.open(mode, contentFor(mode, pointed, knownOn(page, data), spotOffers(actions[mode], pointed, number)), at);
    from = number;
    shown = keyOf(pointed);
  };
  const look = () => {
    if (panel.mode() === 'menu' || panel.element.contains(page.activeElement)) return;
    const pointed = selectedIn(page, page.getSelection());
    const key = keyOf(pointed);
    if (key === shown || key === dismissed) return;
    const range = rangeOver(pointed);
    const number = numberOf(pointed[0]) ?? page.querySelector('main');
    shown = '';
    panel.close();
    dismissed = undefined;
    if (range !== undefined && number !== null) open('words', pointed, range.getBoundingClientRect(), number);
  };
  whenSelected(page, look);
  page.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && panel.mode() === 'words') panel.close();
  });
  return {
    menu: (number) => {
      const pointed = pointedBy(number, page.getSelection());
      if (pointed !== undefined) open('menu', [pointed], number.getBoundingClientRect(), number);
    },
    look,
  };
}

/** Does what the script of every page asks for: opens a menu where a ¶ was pressed, else looks at what is selected. */
export function point({ menu, look }: Pointing, event: Event): void {
  const cause: unknown = event instanceof CustomEvent ? event.detail : undefined;
  if (!(cause instanceof MouseEvent)) return look();
  const number = cause.target instanceof Element ? cause.target.closest<HTMLElement>('.number') : null;
  // A press that opens the address in another window is no pointing here.
  if (number === null || cause.ctrlKey || cause.metaKey || cause.shiftKey) return;
  // Once the browser has gone to the paragraph.
  requestAnimationFrame(() => requestAnimationFrame(() => menu(number)));
}

function contentFor(
  mode: PanelMode,
  pointed: readonly Pointed[],
  known: Known,
  others: readonly Offer[],
): PanelContent {
  const own = mode === 'menu' ? pointed.flatMap((each) => paragraphOffers(each, known)) : [];
  return {
    label: labelOf(mode, pointed),
    offers: [...wordsOffers(pointed, known), ...own, ...others],
    styles: known.text === 'other' ? undefined : styleField(known.data),
  };
}

function numberOf(pointed: Pointed | undefined): HTMLElement | null {
  return pointed?.block.element.querySelector<HTMLElement>('.number') ?? null;
}

/** “¶ 7”; “Words of ¶¶ 3–4”. */
function labelOf(mode: PanelMode, pointed: readonly Pointed[]): string {
  const numbers = numbersOf(pointed);
  const where = numbers.length === 0 ? 'the text' : paragraphWords(numbers);
  return mode === 'menu' ? where : `Words of ${where}`;
}

/** By what a selection is told from another. */
function keyOf(pointed: readonly Pointed[]): string {
  return pointed.flatMap(({ block, words }) => (words === undefined ? [] : `${block.name} ${words.text}`)).join('\n');
}
