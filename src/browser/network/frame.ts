/** The frame of the drawing: what does not fit is scrolled to, by dragging too; buttons make the drawing larger and smaller. */
import { button, element } from '../dom.ts';

/** From one size to the next, and the least and the greatest. */
const STEP = 1.25;
const LEAST = 0.25;
const MOST = 3;

export class Frame {
  private readonly frame: HTMLElement;
  private readonly svg: SVGSVGElement;
  private readonly natural: readonly [width: number, height: number];
  private scale = 1;

  constructor(frame: HTMLElement, svg: SVGSVGElement) {
    this.frame = frame;
    this.svg = svg;
    this.natural = [inRem(svg, 'width'), inRem(svg, 'height')];
    this.frame.before(this.zoomBar());
    drag(frame);
    this.center();
  }

  /** Scrolls to the middle of labels where one is out of sight; where not all fit, to that of the first. */
  reveal(labels: readonly SVGAElement[]): void {
    if (labels.length === 0) return;
    const all = around(labels);
    const view = this.frame.getBoundingClientRect();
    const fits = all.right - all.left <= view.width && all.bottom - all.top <= view.height;
    const { left, right, top, bottom } = fits ? all : around(labels.slice(0, 1));
    const isSeen = left >= view.left && right <= view.right && top >= view.top && bottom <= view.bottom;
    if (!isSeen)
      this.frame.scrollBy((left + right - view.left - view.right) / 2, (top + bottom - view.top - view.bottom) / 2);
  }

  /** Shows the middle of what does not fit. */
  private center(): void {
    const { scrollWidth, clientWidth } = this.frame;
    this.frame.scrollLeft = (scrollWidth - clientWidth) / 2;
  }

  private zoomBar(): HTMLElement {
    const bar = element('div', { class: 'zoom no-print', role: 'group', 'aria-label': 'Size of the drawing' });
    bar.append(
      button('−', () => this.zoom(this.scale / STEP), { 'aria-label': 'Smaller' }),
      button('+', () => this.zoom(this.scale * STEP), { 'aria-label': 'Larger' }),
      button('Fit', () => this.zoom(this.fitting()), { 'aria-label': 'Fit into its frame' }),
    );
    return bar;
  }

  /** Sizes the drawing anew; what is in the middle of the frame stays there. */
  private zoom(wanted: number): void {
    const scale = Math.min(MOST, Math.max(LEAST, wanted));
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.frame;
    const ratio = scale / this.scale;
    this.scale = scale;
    const [width, height] = this.natural;
    this.svg.setAttribute('width', `${width * scale}rem`);
    this.svg.setAttribute('height', `${height * scale}rem`);
    this.frame.scrollTo(
      (scrollLeft + clientWidth / 2) * ratio - clientWidth / 2,
      (scrollTop + clientHeight / 2) * ratio - clientHeight / 2,
    );
  }

  private fitting(): number {
    const { width, height } = this.svg.getBoundingClientRect();
    return this.scale * Math.min(this.frame.clientWidth / width, this.frame.clientHeight / height);
  }
}

/** The least rectangle around labels, in pixels of the window. */
function around(labels: readonly SVGAElement[]): Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'> {
  const boxes = labels.map((label) => label.getBoundingClientRect());
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function inRem(svg: SVGSVGElement, side: 'width' | 'height'): number {
  return Number.parseFloat(svg.getAttribute(side) ?? '');
}

/** Lets a mouse drag what a frame scrolls; fingers do so by themselves. */
function drag(frame: HTMLElement): void {
  frame.addEventListener('pointerdown', (event) => {
    const onName = event.target instanceof Element && event.target.closest('a') !== null;
    if (event.pointerType !== 'mouse' || event.button !== 0 || onName) return;
    // What is pressed here shall not begin a selection.
    event.preventDefault();
    frame.focus({ preventScroll: true });
    frame.setPointerCapture(event.pointerId);
    frame.classList.add('dragged');
  });
  frame.addEventListener('pointermove', ({ pointerId, movementX, movementY }) => {
    if (frame.hasPointerCapture(pointerId)) frame.scrollBy(-movementX, -movementY);
  });
  frame.addEventListener('lostpointercapture', () => frame.classList.remove('dragged'));
}
