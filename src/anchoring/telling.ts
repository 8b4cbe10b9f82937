/** Words whose change turns the sense, however few letters it takes: numbers, names, negations. */
import { commonEnds } from './common.ts';
import { wordsOf } from './words.ts';

/** Figures with what is written into them, and words that deny: a skeleton cannot tell 1.5 from 15, or “not able” from “notable”. */
const TELLING =
  /\p{Sc}?\d+(?:[.,:/]\d+)*(?:\s*%)?|(?<!\p{L})(?:no|not|nor|none|never|neither|nobody|nothing|nowhere|cannot|without)(?!\p{L})|n['’]t(?!\p{L})/giu;

/** Whether two passages with one skeleton have the same figures and negations. */
export function sameTelling(one: string, other: string): boolean {
  return tellingIn(one) === tellingIn(other);
}

function tellingIn(text: string): string {
  return (text.match(TELLING) ?? []).join(' ').replace(/’/g, "'").replace(/\s+/g, ' ').toLowerCase();
}

/** A number, in figures or Roman. */
const NUMBER = /\d|(?<!\p{L})[IVXLCDM]+(?!\p{L})/u;

/** A name may differ in one letter, when it is this long: Iran is not Iraq. */
const LONG_NAME = 6;

/**
 * Whether `found` is `wanted` with a misprint: one spot of at most two letters in an ordinary word, of one in a name, behind the
 * first letter (“unstable” is no misprint for “stable”), and nothing that is a number or a negation; and as many words (“illegal”
 * is none for “is legal”).
 */
export function isMisprint(wanted: string, found: string): boolean {
  if (NUMBER.test(wanted) || NUMBER.test(found) || !sameTelling(wanted, found)) return false;
  if (wordsOf(wanted).length !== wordsOf(found).length) return false;
  const name = /\p{Lu}/u.test(wanted) || /\p{Lu}/u.test(found);
  if (wanted.length < (name ? LONG_NAME : 3)) return false;
  const [one, other] = [wanted.toLowerCase(), found.toLowerCase()];
  const { prefix, suffix } = commonEnds(one, other);
  const spot = Math.max(one.length, other.length) - prefix - suffix;
  return prefix > 0 && spot <= (name || wanted.length < 6 ? 1 : 2);
}
