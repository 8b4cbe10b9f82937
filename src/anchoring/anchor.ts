/**
 * Anchoring quotations in a text that may be damaged: found where they stand beyond doubt, or not at all.
 *
 * Seeds and context as in Hypothesis' client; what it lacks is a rule by which to say that a text does not have the quotation.
 */
import { differencesOf, type Difference } from './differences.ts';
import { fuzzyPlaces, type Candidate } from './fuzzy.ts';
import { errorsOf, isAccepted, isPlausible, isRival } from './judge.ts';
import { literalPlaces, type Run } from './literal.ts';
import { standsAt } from './occurrences.ts';
import type { ExactAnchor, TextPositionSelector, TextQuoteSelector } from './quote.ts';
import { quotedRange } from './quoted-range.ts';
import { lettersIn, rangeOf, textBetween } from './skeleton.ts';
import { isMisprint, sameTelling } from './telling.ts';
import { indexText, type TextIndex } from './text-index.ts';
import { hasContext, wantedOf, type Wanted } from './wanted.ts';

/** Why a quotation has no place: it has no letters; stands nowhere; only in other words; only in another context. */
export type UnanchoredReason = 'empty' | 'absent' | 'too-different' | 'other-context';

/** The outcome for one quotation. Only `anchored` has every letter and digit that was wanted, and no other. */
export type Anchor =
  | Exclude<ExactAnchor, { status: 'unanchored' }>
  | ({ readonly status: 'approximate'; readonly differences: readonly Difference[] } & TextPositionSelector)
  | { readonly status: 'unanchored'; readonly reason: UnanchoredReason };

/**
 * Finds the place of a quotation.
 *
 * With context (32 characters on each side will do) it is found damaged, too. Without, it must stand there once; only a
 * long one may have misprints.
 * @param within where it must stand, in UTF-16 units; its context may lie outside
 */
export function anchorIn(index: TextIndex, selector: TextQuoteSelector, within?: TextPositionSelector): Anchor {
  const wanted = wantedOf(selector);
  if (wanted.letters.length === 0) return { status: 'unanchored', reason: 'empty' };
  const [from, to] = within === undefined ? [0, index.letters.length] : lettersIn(index, within);
  if (hasContext(wanted)) return inContext(index, wanted, fuzzyPlaces(index, wanted, from, to));
  const places = literalPlaces(index, wanted, from, to);
  if (places.length > 0) return decided(index, wanted, places);
  const bare = wantedOf({ exact: selector.exact });
  if (wanted.pattern.length > wanted.letters.length)
    return missing(literalPlaces(index, bare, from, to).length > 0 ? 'other-context' : 'absent');
  return misprinted(index, bare, fuzzyPlaces(index, bare, from, to));
}

/** Finds each quotation: as many anchors as selectors, in their order. */
export function anchorAll(text: string | TextIndex, selectors: readonly TextQuoteSelector[]): Anchor[] {
  const index = typeof text === 'string' ? indexText(text) : text;
  return selectors.map((selector) => anchorIn(index, selector));
}

function inContext(index: TextIndex, wanted: Wanted, candidates: readonly Candidate[]): Anchor {
  const [best, ...others] = candidates.toSorted((a, b) => errorsOf(a.fit) - errorsOf(b.fit));
  if (best === undefined) return missing('absent');
  if (!isAccepted(best.fit)) return missing(isPlausible(best.fit) ? 'other-context' : 'too-different');
  return decided(index, wanted, [best, ...others.filter(({ fit }) => isRival(best.fit, fit))]);
}

/** A quotation without context has so many letters for each of its errors. */
const LETTERS_AN_ERROR = 8;
const LETTERS_WITH_AN_ERROR = 12;

function misprinted(index: TextIndex, wanted: Wanted, candidates: readonly Candidate[]): Anchor {
  const { length } = wanted.letters;
  if (candidates.length === 0 || length < LETTERS_WITH_AN_ERROR) return missing('absent');
  const places = candidates.filter(
    (each) =>
      each.fit.exact.errors * LETTERS_AN_ERROR <= length &&
      differencesOf(wanted.exact, textBetween(index, each.first, each.last)).every(
        ({ op, wanted: word, found }) => op === 'same' || (op === 'changed' && isMisprint(word, found)),
      ),
  );
  return places.length > 0 ? decided(index, wanted, places) : missing('too-different');
}

/** The one place, anchored or approximate; or rivals. */
function decided(index: TextIndex, wanted: Wanted, places: readonly Run[]): Anchor {
  const ranges = places.map(({ first, last }) => quotedRange(index.text, rangeOf(index, first, last), wanted.exact));
  const [place] = places;
  const [range] = ranges;
  if (place === undefined || range === undefined) return missing('absent');
  if (ranges.length > 1) return { status: 'ambiguous', rivals: ranges.toSorted((a, b) => a.start - b.start) };
  const found = textBetween(index, place.first, place.last);
  if (isWhole(index, wanted, place) && sameTelling(wanted.exact, found)) return { status: 'anchored', ...range };
  return { status: 'approximate', ...range, differences: differencesOf(wanted.exact, found) };
}

function isWhole({ letters }: TextIndex, wanted: Wanted, { first, last }: Run): boolean {
  return last - first + 1 === wanted.letters.length && standsAt(letters, wanted.letters, first);
}

function missing(reason: UnanchoredReason): Anchor {
  return { status: 'unanchored', reason };
}
