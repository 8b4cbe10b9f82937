/** What finds no room with its label: marks alone where they stand apart, counts where they crowd. */
import type { Extent } from './rows.ts';
import { LEAST_WIDTH, TYPE } from './sizes.ts';
import { textWidth } from '../text-width.ts';

/** Things at one place, and the room of their mark or their count. */
export interface Crowd<T> {
  readonly members: readonly T[];
  readonly box: Extent;
}

/** Kept free between two. */
const APART = 2;

/** “+14”. */
export function crowdLabel({ members }: { readonly members: readonly unknown[] }): string {
  return `+${members.length}`;
}

/** No count is wider. */
const WIDEST = 56;

/** Things by where they stand, joined where their boxes would touch; the boxes stand in one row between its ends. */
export function crowdsOf<T>(things: readonly T[], placeOf: (thing: T) => number, row: Extent): Crowd<T>[] {
  const crowds: { members: T[]; box: Extent }[] = [];
  for (const thing of things.toSorted((a, b) => placeOf(a) - placeOf(b))) {
    const last = crowds.at(-1);
    const left = Math.max(row.left, Math.min(row.right - WIDEST, placeOf(thing) - LEAST_WIDTH / 2));
    if (last !== undefined && left < last.box.right + APART) {
      last.members.push(thing);
      const width = Math.min(WIDEST, textWidth(crowdLabel(last), TYPE) + 8);
      last.box = { left: last.box.left, right: Math.max(last.box.right, last.box.left + width) };
    } else crowds.push({ members: [thing], box: { left, right: left + LEAST_WIDTH } });
  }
  return crowds;
}
