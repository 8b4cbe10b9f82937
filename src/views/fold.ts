/** How far the glosses beside a paragraph fold, so that they end about where it ends. */

/** How much of a gloss stands open: all of it, its first sentence, or its head line only. */
export type Fold = 'open' | 'folded' | 'closed';

/** The texts of a gloss, in characters. */
export interface Extent {
  readonly head: number;
  /** The first sentence; `undefined` where a gloss opens only as a whole. */
  readonly lead: number | undefined;
  readonly whole: number;
}

/* The page as it is set at its usual size: characters on a line and heights of lines in CSS pixels. */
const TEXT = { characters: 68, height: 31 };
const MARGIN = { characters: 46, height: 19 };
const HEAD_CHARACTERS = 36;
const GAP = 12;

const lines = (characters: number, perLine: number): number => Math.ceil(characters / perLine);

function heightOf({ head, lead, whole }: Extent, fold: Fold): number {
  const top = GAP + lines(head, HEAD_CHARACTERS) * MARGIN.height;
  if (fold === 'closed') return top;
  if (fold === 'folded') return top + (lines(lead ?? whole, MARGIN.characters) + 1) * MARGIN.height;
  return top + lines(whole, MARGIN.characters) * MARGIN.height;
}

/** The next smaller fold of a gloss. */
function smaller(extent: Extent, fold: Fold): Fold {
  return fold === 'open' && extent.lead !== undefined && extent.lead < extent.whole ? 'folded' : 'closed';
}

/**
 * Folds the tallest glosses first, and no further than needed.
 * @param text the characters of the paragraph
 * @param extents the glosses that stand beside it in one margin
 * @returns a fold for each
 */
export function foldsFor(text: number, extents: readonly Extent[]): Fold[] {
  const room = lines(text, TEXT.characters) * TEXT.height;
  const items = extents.map((extent) => ({ extent, fold: 'open' as Fold }));
  const height = ({ extent, fold }: (typeof items)[number]) => heightOf(extent, fold);
  while (items.reduce((sum, item) => sum + height(item), 0) > room) {
    const foldable = items.filter((item) => item.fold !== 'closed');
    const tallest = foldable.toSorted((a, b) => height(b) - height(a))[0];
    if (tallest === undefined) break;
    tallest.fold = smaller(tallest.extent, tallest.fold);
  }
  return items.map((item) => item.fold);
}
