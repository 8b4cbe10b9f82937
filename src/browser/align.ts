/** Moves each gloss down to its lemma's line, as far as the room beside its paragraph allows. */
import { TEXT_CHANGED } from './text-changed.ts';

const GAP = 10;

/** Aligns all margins now, and again whenever sizes change or another text is shown. */
export function alignGlosses(): void {
  let margins: HTMLElement[] = [];
  const alignAll = () => align(margins);
  const observer = new ResizeObserver((sizes) => align(sizes.map(({ target }) => target)));
  const begin = () => {
    observer.disconnect();
    margins = [...document.querySelectorAll<HTMLElement>('.text .margin')];
    margins.forEach((margin) => observer.observe(margin));
    alignAll();
  };
  document.addEventListener(TEXT_CHANGED, begin);
  addEventListener('resize', alignAll);
  begin();
}

/** All are measured before any is moved, so that the page is laid out once. */
function align(margins: readonly Element[]): void {
  const shifts = margins.flatMap(shiftsIn);
  for (const { gloss, shift } of shifts) gloss.style.translate = shift > 1 ? `0 ${shift}px` : '';
}

/** How far the glosses of a margin go down, in pixels. */
function shiftsIn(margin: Element): { readonly gloss: HTMLElement; readonly shift: number }[] {
  const text = margin.parentElement?.firstElementChild;
  // Of a long text only what is in sight is laid out; the rest is aligned when it comes there and gets its size.
  if (!(margin instanceof HTMLElement && text instanceof HTMLElement)) return [];
  if (!margin.checkVisibility({ contentVisibilityAuto: true })) return [];
  const glosses = [...margin.children].filter(
    (child): child is HTMLElement => child instanceof HTMLElement && child.offsetHeight > 0,
  );
  const beside =
    margin.offsetLeft >= text.offsetLeft + text.offsetWidth ||
    text.offsetLeft >= margin.offsetLeft + margin.offsetWidth;
  const boxes = glosses.map((gloss) => ({
    top: gloss.offsetTop,
    height: gloss.offsetHeight,
    wanted: lemmaTop(gloss, text),
  }));
  const bottom = text.offsetTop + text.offsetHeight;
  const tops = beside ? place(boxes, bottom) : boxes.map((box) => box.top);
  return glosses.map((gloss, index) => ({ gloss, shift: (tops[index] ?? 0) - (boxes[index]?.top ?? 0) }));
}

function lemmaTop(gloss: HTMLElement, text: HTMLElement): number {
  const lemma = document.getElementById(`r-${gloss.id}`);
  if (lemma === null) return text.offsetTop;
  const rect = lemma.getClientRects()[0];
  return text.offsetTop + (rect === undefined ? 0 : rect.top - text.getBoundingClientRect().top);
}

interface Box {
  readonly top: number;
  readonly height: number;
  readonly wanted: number;
}

/**
 * Where the boxes go: none higher than it stands, each at its wanted place where it can be, in order and apart, the last
 * ending above `bottom` unless the stack is too high for that. All in pixels.
 */
export function place(boxes: readonly Box[], bottom: number): number[] {
  const tops: number[] = [];
  let free = -Infinity;
  for (const box of boxes) {
    const top = Math.max(box.top, box.wanted, free);
    tops.push(top);
    free = top + box.height + GAP;
  }
  let limit = bottom;
  for (let index = boxes.length - 1; index >= 0; index--) {
    const box = boxes[index];
    if (box === undefined) continue;
    tops[index] = Math.max(box.top, Math.min(tops[index] ?? 0, limit - box.height));
    limit = (tops[index] ?? 0) - GAP;
  }
  return tops;
}
