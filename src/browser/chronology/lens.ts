/** The drawing, as near as the reader wants it. */
import type { Line } from '../../diagrams/time/line.ts';
import { everything, type Filter } from './filter.ts';
import type { Listed } from './listed.ts';
import { lineFor, mostOf, plot, shareOf } from './plot.ts';
import { STEP, takeInHand } from './touch.ts';
import { zoomed, zoomedTo, type Limits, type View } from './zoom.ts';

/** How much of what is seen a step to the side leaves behind. */
const STRIDE = 0.6;

export class Lens {
  readonly #box: HTMLElement;
  readonly #kinds: Parameters<typeof plot>[1];
  readonly #all: readonly Listed[];
  #shown: readonly Listed[];
  #line: Line;
  /** The next view to be drawn; several changes before the next frame are drawn once. */
  #next: View | undefined;

  /** @param tools the buttons, told apart by `data-act` */
  constructor(box: HTMLElement, tools: HTMLElement, kinds: Parameters<typeof plot>[1], all: readonly Listed[]) {
    this.#box = box;
    this.#kinds = kinds;
    this.#all = all;
    this.#shown = all;
    this.#line = lineFor(all, everything);
    const acts: Record<string, () => void> = {
      in: () => this.#zoom(STEP),
      out: () => this.#zoom(1 / STEP),
      earlier: () => box.scrollBy(-STRIDE * box.clientWidth, 0),
      later: () => box.scrollBy(STRIDE * box.clientWidth, 0),
      whole: () => this.#whole(),
    };
    tools.addEventListener('click', ({ target }) => {
      if (target instanceof Element) acts[target.closest<HTMLElement>('[data-act]')?.dataset['act'] ?? '']?.();
    });
    takeInHand(box, { zoom: (factor, at) => this.#zoom(factor, at), whole: () => this.#whole() });
    box.addEventListener('click', (event) => this.#open(event));
  }

  /** Draws other things, of the years of a filter, as wide as before; once the list shows them, which shall not wait for it. */
  show(shown: readonly Listed[], filter: Pick<Filter, 'from' | 'to'>): void {
    this.#shown = shown;
    this.#line = lineFor(this.#all, filter);
    requestAnimationFrame(() => this.#draw(this.#view()));
  }

  /** Units of the drawing for a pixel. */
  get #unit(): number {
    return 16 / Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  }

  get #limits(): Limits {
    return { seen: this.#box.clientWidth * this.#unit, most: mostOf(this.#line) };
  }

  #view(): View {
    if (this.#next !== undefined) return this.#next;
    const unit = this.#unit;
    return { width: this.#box.scrollWidth * unit, left: this.#box.scrollLeft * unit };
  }

  #zoom(factor: number, at = this.#box.clientWidth / 2): void {
    this.#draw(zoomed(this.#view(), factor, at * this.#unit, this.#limits));
  }

  #whole(): void {
    this.#draw({ width: this.#limits.seen, left: 0 });
  }

  /** Opens what stands too close to be told apart; where it cannot be drawn further apart, its link leads to the list. */
  #open(event: MouseEvent): void {
    const crowd = event.target instanceof Element ? event.target.closest<SVGElement>('[data-days]') : null;
    const view = this.#view();
    const limits = this.#limits;
    if (crowd === null || event.defaultPrevented || view.width >= limits.most) return;
    event.preventDefault();
    const [from = 0, to = 0] = (crowd.dataset['days'] ?? '').split(' ').map(Number);
    this.#draw(zoomedTo(view, shareOf(this.#line, from, view.width), shareOf(this.#line, to, view.width), limits));
    this.#box.focus({ preventScroll: true });
  }

  #draw(view: View): void {
    if (this.#next === undefined) requestAnimationFrame(() => this.#drawNow());
    this.#next = view;
  }

  #drawNow(): void {
    const { width, left } = this.#view();
    this.#next = undefined;
    this.#box.replaceChildren(plot(this.#shown, this.#kinds, this.#line, width));
    this.#box.scrollLeft = left / this.#unit;
  }
}
