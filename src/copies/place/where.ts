/** Where in a copy the words of a digest’s block are to be looked for. */
import type { Alignment, OpEdAnchors } from '../types.ts';
import { paragraphNumber } from './align.ts';
import { find, type Block, type CopyIndex } from './copy-index.ts';

/** The parts of a copy that render a block of the digest, or why there are none. */
export type ToLook = { readonly near: readonly Block[] } | { readonly near: readonly []; readonly missing: string };

/** Tells for a block of the digest, `p7` or `c1`, where to look. */
export function whereToLook(copy: CopyIndex, anchors: OpEdAnchors, { numbers }: Alignment): (block: string) => ToLook {
  const captions = captionNumbers(copy, anchors);
  return (block) => {
    const number = paragraphNumber({ block });
    const near = copy.blocks.filter(({ part, index }) =>
      part === 'caption' ? captions.get(index) === block : number !== undefined && numbers[index] === number,
    );
    if (near.length > 0) return { near };
    return { near: [], missing: number === undefined ? 'the copy lacks that caption' : `the copy lacks ¶ ${number}` };
  };
}

/** Captions may come in any order; each is the digest’s of which it has known words first. */
function captionNumbers(copy: CopyIndex, { placeables, quotations }: OpEdAnchors): ReadonlyMap<number, string> {
  const known = [...placeables, ...quotations].filter((place) => paragraphNumber(place) === undefined);
  const found = known.flatMap(({ block, exact }) =>
    find(copy, exact).places.flatMap(({ part, index }) => (part === 'caption' ? [[index, block] as const] : [])),
  );
  return new Map(found.toReversed());
}
