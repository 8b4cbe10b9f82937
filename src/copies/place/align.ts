/** Which paragraph of a copy is which of the digest’s, told by the words of the op-ed that are known. */
import { foldedWords } from '../../anchoring/words.ts';
import type { Alignment, OpEdAnchors, QuotedPlace, RepairedCopy } from '../types.ts';
import { alignInOrder } from './monotone.ts';
import { phraseText, placesOf, type PhraseText } from './phrases.ts';

/** Words by which a paragraph is known: at least two, and no mere name, which any text on the subject may have. */
interface Telling {
  readonly number: number;
  readonly phrase: readonly string[];
}

/** Below this likeness a text is probably another. A copy with one letter in ten wrong is still above. */
const LEAST_LIKENESS = 0.2;

/** Whether the copy seems to be of another text. */
export function seemsOther({ likeness }: Alignment): boolean {
  return likeness < LEAST_LIKENESS;
}

/** Aligns a copy's paragraphs with a digest's. */
export function alignCopy(copy: Pick<RepairedCopy, 'paragraphs'>, anchors: OpEdAnchors): Alignment {
  const texts = copy.paragraphs.map(({ text }) => phraseText(text));
  const telling = tellingOf(anchors);
  const found = telling.map(({ phrase }) => paragraphsWith(texts, phrase));
  const votes = texts.map(() => new Map<number, number>());
  telling.forEach(({ number }, index) => {
    const places = found[index] ?? [];
    for (const place of places) {
      const vote = votes[place];
      vote?.set(number, (vote.get(number) ?? 0) + 1 / places.length);
    }
  });
  const numbers = alignInOrder(votes, anchors.paragraphs);
  const present = new Set(numbers);
  return {
    numbers,
    missing: Array.from({ length: anchors.paragraphs }, (_, index) => index + 1).filter(
      (number) => !present.has(number),
    ),
    likeness: likenessOf(telling, found, numbers),
  };
}

function tellingOf({ placeables, quotations, names }: OpEdAnchors): Telling[] {
  const named = new Set(names.map(({ text }) => foldedWords(text).join(' ')));
  const all = [...placeables, ...quotations].flatMap((place) => tellingPlace(place) ?? []);
  const distinct = new Map(all.map((each) => [`${each.number} ${each.phrase.join(' ')}`, each]));
  return [...distinct.values()].filter(({ phrase }) => phrase.length > 1 && !named.has(phrase.join(' ')));
}

function tellingPlace({ block, exact }: QuotedPlace): Telling | undefined {
  const number = paragraphNumber(block);
  return number === undefined ? undefined : { number, phrase: foldedWords(exact) };
}

/** The number of a paragraph's block, `p7`. */
export function paragraphNumber(block: string): number | undefined {
  const [, digits] = /^p(\d+)$/.exec(block) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

function paragraphsWith(texts: readonly PhraseText[], phrase: readonly string[]): number[] {
  return [...texts.keys()].filter((index) => {
    const text = texts[index];
    return text !== undefined && placesOf(text, phrase).length > 0;
  });
}

/** Which share of what tells the paragraphs that the copy has is found there; one phrase alone tells nothing. */
function likenessOf(
  telling: readonly Telling[],
  found: readonly (readonly number[])[],
  numbers: Alignment['numbers'],
): number {
  const covered = new Set(numbers);
  const known = [...telling.keys()].filter((index) => covered.has(telling[index]?.number));
  const hits = known.filter((index) => found[index]?.some((place) => numbers[place] === telling[index]?.number));
  return hits.length < 2 ? 0 : hits.length / known.length;
}
