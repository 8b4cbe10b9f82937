/** What hands do to the drawing: wheel, fingers, dragging, keys. */

export interface Acts {
  /** @param at in pixels from the left of what is seen; its middle where it is undefined */
  readonly zoom: (factor: number, at?: number) => void;
  readonly whole: () => void;
}

/** One step of a button or a key. */
export const STEP = 1.5;

/** Further than that a pressed mouse drags, in pixels. */
const DRAGS = 4;

/** Brings a box that scrolls to hand. */
export function takeInHand(box: HTMLElement, acts: Acts): void {
  const at = (clientX: number) => clientX - box.getBoundingClientRect().left;
  box.addEventListener(
    'wheel',
    (event) => {
      // Two fingers that are spread on a touchpad come as a wheel with Ctrl.
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      acts.zoom(Math.exp(-event.deltaY / 300), at(event.clientX));
    },
    { passive: false },
  );
  box.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') acts.zoom(STEP);
    else if (event.key === '-') acts.zoom(1 / STEP);
    else if (event.key === '0') acts.whole();
    else return;
    event.preventDefault();
  });
  pinch(box, (factor, middle) => acts.zoom(factor, at(middle)));
  drag(box);
}

/** Two fingers: how much further they are apart than just before, and their middle. */
function pinch(box: HTMLElement, act: (factor: number, middle: number) => void): void {
  let before = 0;
  const read = ({ touches }: TouchEvent) => {
    const [one, other] = touches;
    if (one === undefined || other === undefined || touches.length > 2) return undefined;
    const apart = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
    return { apart, middle: (one.clientX + other.clientX) / 2 };
  };
  box.addEventListener('touchstart', (event) => (before = read(event)?.apart ?? 0), { passive: true });
  box.addEventListener(
    'touchmove',
    (event) => {
      const now = read(event);
      if (now === undefined || before === 0) return;
      event.preventDefault();
      act(now.apart / before, now.middle);
      before = now.apart;
    },
    { passive: false },
  );
}

/** A mouse pulls the drawing along; fingers scroll it without our help. */
function drag(box: HTMLElement): void {
  let start: { readonly x: number; readonly left: number } | undefined;
  let dragged = false;
  box.addEventListener('pointerdown', ({ pointerType, button, clientX }) => {
    dragged = false;
    if (pointerType === 'mouse' && button === 0) start = { x: clientX, left: box.scrollLeft };
  });
  box.addEventListener('pointermove', ({ clientX, pointerId }) => {
    if (start === undefined) return;
    if (!dragged && Math.abs(clientX - start.x) > DRAGS) {
      dragged = true;
      box.setPointerCapture(pointerId);
    }
    if (dragged) box.scrollLeft = start.left - (clientX - start.x);
  });
  for (const end of ['pointerup', 'pointercancel'] as const) box.addEventListener(end, () => (start = undefined));
  box.addEventListener('dragstart', (event) => event.preventDefault());
  // What was pulled along is not followed.
  box.addEventListener('click', (event) => dragged && event.preventDefault(), { capture: true });
}
