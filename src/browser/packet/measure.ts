/** A column of text as pieces that pages are filled with. How it may be torn its style sheet says, with `break-…`. */
import type { Piece } from './plan.ts';

/** A piece, and where it begins in the document. */
export interface Measured extends Piece {
  readonly element: HTMLElement;
  /** The calls of notes in it. */
  readonly calls: readonly HTMLElement[];
}

/**
 * Measures a column.
 * @param room the height of a page: what is higher is torn, whatever its sheet says
 * @param heightOf how high the note is that a call leads to
 */
export function measure(column: HTMLElement, room: number, heightOf: (call: HTMLElement) => number): Measured[] {
  let opens = false;
  return leavesOf(column, room).flatMap((leaf): Measured[] => {
    if (!(leaf instanceof HTMLElement)) {
      opens = true;
      return [];
    }
    const pieces = isWhole(leaf, room) ? [whole(leaf, heightOf)] : linesOf(leaf, heightOf);
    const [first, ...rest] = pieces;
    const opened = opens && first !== undefined ? [{ ...first, opens }, ...rest] : pieces;
    opens = false;
    return opened;
  });
}

const OPENS = Symbol('a page begins');

/** Elements that hold no other block, or must not be torn; a mark stands before those that begin a page. */
function leavesOf(element: HTMLElement, room: number): (HTMLElement | typeof OPENS)[] {
  const style = getComputedStyle(element);
  if (style.display === 'none' || element.getClientRects().length === 0) return [];
  const blocks = Array.from(element.children).filter((child) => child instanceof HTMLElement);
  const isLeaf = isWhole(element, room) || !blocks.some(isBlock);
  const leaves = isLeaf ? [element] : blocks.filter(isBlock).flatMap((block) => leavesOf(block, room));
  return style.breakBefore === 'page' ? [OPENS, ...leaves] : leaves;
}

function isBlock(element: Element): boolean {
  const { display } = getComputedStyle(element);
  return !display.startsWith('inline') && display !== 'contents';
}

const isWhole = (element: Element, room: number): boolean =>
  getComputedStyle(element).breakInside === 'avoid' && element.getBoundingClientRect().height <= room;

function whole(element: HTMLElement, heightOf: (call: HTMLElement) => number): Measured {
  const { top, bottom } = element.getBoundingClientRect();
  const calls = callsIn(element);
  const keeps = keepsWithNext(element);
  return { element, top, bottom, calls, keeps, notes: sum(calls.map(heightOf)) };
}

/** Lines of a paragraph, all of one height: what is raised or lowered in them takes no room. */
function linesOf(element: HTMLElement, heightOf: (call: HTMLElement) => number): Measured[] {
  const { top, bottom } = contentBox(element);
  const height = lineHeight(element);
  const of = Math.max(1, Math.round((bottom - top) / height));
  const calls = Map.groupBy(callsIn(element), (call) => lineAt(element, call.getBoundingClientRect()));
  const outer = element.getBoundingClientRect();
  return Array.from({ length: of }, (_, index): Measured => {
    const own = calls.get(index) ?? [];
    return {
      element,
      calls: own,
      notes: sum(own.map(heightOf)),
      line: { index, of },
      top: index === 0 ? outer.top : top + index * height,
      bottom: index === of - 1 ? outer.bottom : top + (index + 1) * height,
      keeps: index === of - 1 && keepsWithNext(element),
    };
  });
}

/** The line of a paragraph in which something stands, counted from 0. */
export function lineAt(paragraph: HTMLElement, { top, bottom }: Pick<DOMRect, 'top' | 'bottom'>): number {
  return Math.max(0, Math.floor(((top + bottom) / 2 - contentBox(paragraph).top) / lineHeight(paragraph)));
}

function contentBox(element: HTMLElement): { top: number; bottom: number } {
  const { top, bottom } = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const inset = (...sides: string[]) => sum(sides.map((side) => parseFloat(style.getPropertyValue(side)) || 0));
  return {
    top: top + inset('padding-top', 'border-top-width'),
    bottom: bottom - inset('padding-bottom', 'border-bottom-width'),
  };
}

const lineHeight = (element: HTMLElement): number => parseFloat(getComputedStyle(element).lineHeight);

/** Whether an element, or what it ends, stays with what follows. */
function keepsWithNext(element: HTMLElement): boolean {
  for (let each: Element | null = element; each !== null; each = each.parentElement) {
    if (getComputedStyle(each).breakAfter === 'avoid') return true;
    if (each.nextElementSibling !== null) return false;
  }
  return false;
}

const callsIn = (element: HTMLElement): HTMLElement[] => [...element.querySelectorAll<HTMLElement>('a.call')];
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
