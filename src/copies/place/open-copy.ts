/** A repaired copy and what is known of its op-ed in; the copy with its paragraphs numbered and every gloss placed out. */
import type { OpEdAnchors, OpenedCopy, RepairedCopy } from '../types.ts';
import { alignCopy, seemsOther } from './align.ts';
import { placeGlosses } from './place.ts';

/** Aligns a copy with an op-ed’s digest and places every gloss of it. */
export function openCopy(copy: RepairedCopy, anchors: OpEdAnchors): OpenedCopy {
  const alignment = alignCopy(copy, anchors);
  return { copy, alignment, placements: placeGlosses(copy, anchors, alignment) };
}

/** The op-ed of which this is most likely a copy; nothing when it seems to be of none. */
export function recognize(
  copy: Pick<RepairedCopy, 'paragraphs'>,
  candidates: readonly OpEdAnchors[],
): OpEdAnchors | undefined {
  const [best] = candidates
    .map((anchors) => ({ anchors, alignment: alignCopy(copy, anchors) }))
    .filter(({ alignment }) => !seemsOther(alignment))
    .toSorted((a, b) => b.alignment.likeness - a.alignment.likeness);
  return best?.anchors;
}
