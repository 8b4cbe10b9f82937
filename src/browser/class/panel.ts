/** The small dialog in which the page offers what can be done at a place; and where it tells what was done. */
import { button, element, fill, type Child } from '../dom.ts';
import type { Told } from './clipboard.ts';
import type { Offer } from './offers.ts';

/** `menu` takes the focus and closes when it leaves; `words` stands beside a selection and leaves the focus where it is. */
export type PanelMode = 'menu' | 'words';

export interface PanelContent {
  /** What it is called, “¶ 7”. */
  readonly label: string;
  readonly offers: readonly Offer[];
  /** What chooses among styles, if there are any. */
  readonly styles: HTMLElement | undefined;
}

export interface Panel {
  readonly element: HTMLElement;
  /** Shows it at a place of the window; in the mode `menu` the focus goes to its first button. */
  readonly open: (mode: PanelMode, content: PanelContent, at: DOMRect) => void;
  readonly close: () => void;
  /** The mode in which it is open. */
  readonly mode: () => PanelMode | undefined;
}

/** @param closed what is done when it has closed; it is told whether the focus was lost with it */
export function classPanel(page: Document, closed: (focusLost: boolean) => void): Panel {
  const box = element('div', { class: 'panel class-panel no-print', role: 'dialog', tabindex: '-1', popover: 'auto' });
  const told = element('div', { role: 'status' });
  const byHand = element('div');
  const tell = (said: Told | undefined) => {
    told.textContent = said?.words ?? '';
    fill(byHand, said?.byHand === undefined ? [] : [handField(said.byHand)]);
    const field = byHand.querySelector('textarea');
    // Firefox selects without the focus, and then copies nothing.
    field?.focus();
    field?.select();
  };
  const close = () => box.matches(':popover-open') && box.hidePopover();
  const press = async ({ act }: Offer) => {
    tell(undefined);
    const said = await act();
    if (said === undefined) close();
    else tell(said);
  };
  let mode: PanelMode = 'menu';
  // A press leaves the selection as it is.
  box.addEventListener('mousedown', (event) => {
    if (event.target instanceof Element && event.target.closest('button')) event.preventDefault();
  });
  box.addEventListener('toggle', ({ newState }) => {
    const { activeElement } = page;
    if (newState === 'closed') closed(activeElement === page.body || box.contains(activeElement));
  });
  (page.querySelector('main') ?? page.body).append(box);
  return {
    element: box,
    open: (as, { label, offers, styles }, at) => {
      close();
      mode = as;
      box.popover = as === 'menu' ? 'auto' : 'manual';
      box.ariaLabel = label;
      tell(undefined);
      const buttons = offers.map((offer): Child =>
        button(offer.label, () => void press(offer), { class: 'button class-offer' }),
      );
      const name = element('p', { class: 'class-name', 'aria-hidden': 'true' }, label);
      fill(box, [name, ...buttons, styles, told, byHand]);
      box.showPopover();
      place(box, at);
      if (as === 'menu') box.querySelector('button')?.focus({ preventScroll: true });
    },
    close,
    mode: () => (box.matches(':popover-open') ? mode : undefined),
  };
}

function handField(text: string): HTMLTextAreaElement {
  const field = element('textarea', { readonly: true, rows: '4', 'aria-label': 'What to copy' });
  field.value = text;
  return field;
}

/** The distance from what is pointed at, in pixels. */
const GAP = 8;

/** Puts the panel below what is pointed at, else above it; on a narrow page its style puts it at the foot. */
function place(box: HTMLElement, at: DOMRect): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const below = at.bottom + GAP;
  const above = at.top - GAP - box.offsetHeight;
  const top = below + box.offsetHeight <= clientHeight || above < 0 ? Math.min(below, clientHeight) : above;
  const left = Math.max(GAP, Math.min(at.left, clientWidth - box.offsetWidth - GAP));
  box.style.left = `${left + scrollX}px`;
  box.style.top = `${top + scrollY}px`;
}
