/** Which paragraph of a copy is which of the digest’s, told by the words of the op-ed that are known. */
import type { Alignment, OpEdAnchors } from '../types.ts';
import { find, type CopyIndex } from './copy-index.ts';
import { alignInOrder } from './monotone.ts';
import { paragraphsWith, tellingOf, type Telling } from './telling.ts';

/** Below this likeness a text is probably another. A copy with one letter in ten wrong is still above. */
const LEAST_LIKENESS = 0.2;
/** A text that quotes an op-ed has little of it, and much else; a copy of a part has little else, one with comments below it all. */
const LEAST_SHARE = 0.5;
const LEAST_COVERAGE = 0.35;

/** Whether the copy seems to be of another text. */
export function seemsOther({ likeness, share, coverage }: Alignment): boolean {
  return likeness < LEAST_LIKENESS || (share < LEAST_SHARE && coverage < LEAST_COVERAGE);
}

/** Aligns a copy's paragraphs with a digest's. */
export function alignCopy(copy: CopyIndex, anchors: OpEdAnchors): Alignment {
  const telling = tellingOf(anchors);
  const found = telling.map(({ exact }) => paragraphsWith(copy, exact));
  const numbers = alignInOrder(votesFrom(copy, telling, found), anchors.paragraphs);
  const present = new Set(numbers);
  const all = Array.from({ length: anchors.paragraphs }, (_, index) => index + 1);
  const known = telling.filter(({ number }) => present.has(number)).length;
  const hits = telling.flatMap(({ number }, at) =>
    (found[at] ?? []).filter((place) => numbers[place] === number).slice(0, 1),
  );
  const hit = isDigest(copy, anchors, hits.length) || hits.length < 2 ? 0 : hits.length;
  return {
    numbers,
    missing: all.filter((number) => !present.has(number)),
    likeness: known === 0 ? 0 : hit / known,
    share: telling.length === 0 ? 0 : hit / telling.length,
    coverage: coverageOf(copy, new Set(hits)),
  };
}

/** For each paragraph what speaks for each number: words that stand in several paragraphs speak less for each. */
function votesFrom(copy: CopyIndex, telling: readonly Telling[], found: readonly (readonly number[])[]) {
  const votes = copy.blocks.filter(({ part }) => part === 'paragraph').map(() => new Map<number, number>());
  telling.forEach(({ number }, at) => {
    const places = found[at] ?? [];
    for (const place of places) {
      const vote = votes[place];
      vote?.set(number, (vote.get(number) ?? 0) + 1 / places.length);
    }
  });
  return votes;
}

/** Whether the text has more of the digest's own words than of the op-ed's. */
function isDigest(copy: CopyIndex, { ours }: OpEdAnchors, hits: number): boolean {
  return ours.filter((exact) => find(copy, exact).outcome === 'anchored').length > hits;
}

function coverageOf({ blocks }: CopyIndex, told: ReadonlySet<number>): number {
  const paragraphs = blocks.filter(({ part }) => part === 'paragraph');
  const letters = (some: typeof paragraphs) => some.reduce((sum, { text }) => sum + text.length, 0);
  const all = letters(paragraphs);
  return all === 0 ? 0 : letters(paragraphs.filter(({ index }) => told.has(index))) / all;
}
