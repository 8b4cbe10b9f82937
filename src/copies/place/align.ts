/** Which paragraph of a copy is which of the digest’s, told by the words of the op-ed that are known. */
import { foldedWords } from '../../anchoring/words.ts';
import type { Alignment, OpEdAnchors, QuotedPlace } from '../types.ts';
import { find, type CopyIndex } from './copy-index.ts';
import { alignInOrder } from './monotone.ts';

/** Words by which a paragraph is known: at least two, and no mere name, which any text on the subject may have. */
interface Telling {
  readonly number: number;
  readonly exact: string;
}

/** Below this likeness a text is probably another. A copy with one letter in ten wrong is still above. */
const LEAST_LIKENESS = 0.2;

/** Whether the copy seems to be of another text. */
export function seemsOther({ likeness }: Alignment): boolean {
  return likeness < LEAST_LIKENESS;
}

/** Aligns a copy's paragraphs with a digest's. */
export function alignCopy(copy: CopyIndex, anchors: OpEdAnchors): Alignment {
  const telling = tellingOf(anchors);
  const found = telling.map(({ exact }) => paragraphsWith(copy, exact));
  const votes = copy.blocks.filter(({ part }) => part === 'paragraph').map(() => new Map<number, number>());
  telling.forEach(({ number }, at) => {
    const places = found[at] ?? [];
    for (const place of places) {
      const vote = votes[place];
      vote?.set(number, (vote.get(number) ?? 0) + 1 / places.length);
    }
  });
  const numbers = alignInOrder(votes, anchors.paragraphs);
  const present = new Set(numbers);
  const all = Array.from({ length: anchors.paragraphs }, (_, index) => index + 1);
  return {
    numbers,
    missing: all.filter((number) => !present.has(number)),
    likeness: likenessOf(telling, found, numbers),
  };
}

function tellingOf({ placeables, quotations, names }: OpEdAnchors): Telling[] {
  const named = new Set(names.map(({ text }) => foldedWords(text).join(' ')));
  const distinct = new Map<string, Telling>();
  for (const place of [...placeables, ...quotations]) {
    const number = paragraphNumber(place);
    const words = foldedWords(place.exact);
    const folded = words.join(' ');
    if (number === undefined || words.length < 2 || named.has(folded)) continue;
    distinct.set(`${number} ${folded}`, { number, exact: place.exact });
  }
  return [...distinct.values()];
}

/** The number of a paragraph's block, `p7`. */
export function paragraphNumber({ block }: Pick<QuotedPlace, 'block'>): number | undefined {
  const [, digits] = /^p(\d+)$/.exec(block) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

function paragraphsWith(copy: CopyIndex, exact: string): number[] {
  const places = find(copy, exact).places.filter(({ part }) => part === 'paragraph');
  return [...new Set(places.map(({ index }) => index))];
}

/** Which share of what tells the paragraphs that the copy has is found there; one phrase alone tells nothing. */
function likenessOf(
  telling: readonly Telling[],
  found: readonly (readonly number[])[],
  numbers: Alignment['numbers'],
): number {
  const covered = new Set(numbers);
  const known = [...telling.entries()].filter(([, { number }]) => covered.has(number));
  const hits = known.filter(([at, { number }]) => found[at]?.some((place) => numbers[place] === number));
  return hits.length < 2 ? 0 : hits.length / known.length;
}
