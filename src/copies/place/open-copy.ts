/** A repaired copy and what is known of its op-ed in; the copy with its paragraphs numbered and every gloss placed out. */
import type { OpEdAnchors, OpenedCopy, RepairedCopy } from '../types.ts';
import { alignCopy, seemsOther } from './align.ts';
import { indexCopy } from './copy-index.ts';
import { placeGlosses } from './place.ts';

/** Aligns a copy with an op-ed’s digest and places every gloss of it. */
export function openCopy(copy: RepairedCopy, anchors: OpEdAnchors): OpenedCopy {
  const index = indexCopy(copy);
  const alignment = alignCopy(index, anchors);
  return { copy, alignment, placements: placeGlosses(index, anchors, alignment) };
}

/** The op-ed of which this is most likely a copy; nothing when it seems to be of none. */
export function recognize(
  copy: Pick<RepairedCopy, 'paragraphs' | 'apart'>,
  candidates: readonly OpEdAnchors[],
): OpEdAnchors | undefined {
  const index = indexCopy(copy);
  const [best] = candidates
    .map((anchors) => ({ anchors, alignment: alignCopy(index, anchors) }))
    .filter(({ alignment }) => !seemsOther(alignment))
    .toSorted((a, b) => b.alignment.likeness - a.alignment.likeness);
  return best?.anchors;
}
