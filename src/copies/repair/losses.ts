/** Words that a text lacks and its repeat has, whole or from inside a word. */
import { commonEnd, commonStart } from '../../anchoring/common.ts';
import { lettersIn, type Stretch, type Token } from './compare.ts';
import { lettersOf } from './letters.ts';

/** On both sides of what is lost so many letters must be the same. */
const SURE = 20;

export interface Lost<T extends Token = Token> {
  /** Where the words stand in the repeat. */
  readonly start: number;
  readonly end: number;
  /** Whether they begin and end with a word of the repeat, or inside one. */
  readonly wordBefore: boolean;
  readonly wordAfter: boolean;
  /** The words of the text between which they are missing. Both are the same when they are missing inside it. */
  readonly before: T | undefined;
  readonly after: T | undefined;
  /** Inside a word: how many UTF-16 units of it stand before. */
  readonly inside: number;
  /** How many letters were lost. */
  readonly letters: number;
  /** How many letters beside it are the same, on the side with fewer. */
  readonly likeBeside: number;
  readonly stretch: Stretch<T>;
}

/** What the text lacks, in order. */
export function lostIn<T extends Token>(stretches: readonly Stretch<T>[]): Lost<T>[] {
  return stretches.flatMap((stretch, index) => {
    const [left, right] = [stretches[index - 1], stretches[index + 1]];
    if (stretch.same || left === undefined || right === undefined) return [];
    const lost = lostFrom(stretch, left, right);
    return lost === undefined ? [] : [lost];
  });
}

function lostFrom<T extends Token>(stretch: Stretch<T>, left: Stretch<T>, right: Stretch<T>): Lost<T> | undefined {
  const [has, lacks] = [lettersIn(stretch.repeat), lettersIn(stretch.text)];
  const split = splitOf(stretch, has, lacks);
  if (split === undefined) return undefined;
  const until = has.length - (lacks.length - split);
  const sure =
    lettersIn(left.text).length + split >= SURE && lettersIn(right.text).length + lacks.length - split >= SURE;
  if (!sure || !holdsWord(stretch.repeat, split, until)) return undefined;
  const start = unitAt(stretch.repeat, split, 'start');
  const end = unitAt(stretch.repeat, until, 'end');
  const place = placeIn(stretch.text, split, left.text.at(-1), right.text[0]);
  return {
    ...place,
    start,
    end,
    wordBefore: boundaries(stretch.repeat).has(split),
    wordAfter: boundaries(stretch.repeat).has(until),
    letters: until - split,
    likeBeside: Math.min(lettersIn(left.text).length, lettersIn(right.text).length),
    stretch,
  };
}

/** How many of the text's letters stand before what is lost, at word edges when there is a choice; undefined when it is no mere loss. */
function splitOf({ repeat, text }: Stretch, has: string, lacks: string): number | undefined {
  if (has.length < lacks.length + 2) return undefined;
  const most = commonStart(has, lacks);
  const least = lacks.length - commonEnd(has, lacks);
  if (least > most) return undefined;
  const [edges, repeatEdges] = [boundaries(text), boundaries(repeat)];
  let best = { split: most, score: -1 };
  for (let split = most; split >= least; split--) {
    const until = has.length - (lacks.length - split);
    const score = 2 * Number(edges.has(split)) + Number(repeatEdges.has(split)) + Number(repeatEdges.has(until));
    if (score > best.score) best = { split, score };
  }
  return best.split;
}

/** After how many letters words begin and end. */
function boundaries(tokens: readonly Token[]): Set<number> {
  const edges = new Set([0]);
  let sum = 0;
  for (const { letters } of tokens) edges.add((sum += letters.length));
  return edges;
}

/** Whether a range of letters holds a whole word. */
function holdsWord(tokens: readonly Token[], from: number, to: number): boolean {
  let at = 0;
  return tokens.some(({ letters }) => {
    const start = at;
    at += letters.length;
    return start >= from && at <= to;
  });
}

/** The offset in the repeat that so many letters come to: before the next word, or behind the last one. */
function unitAt(tokens: readonly Token[], count: number, side: 'start' | 'end'): number {
  let left = count;
  for (const token of tokens) {
    const { length } = token.letters;
    if (left < length || (left === length && side === 'end'))
      return left === 0 ? token.start : token.start + unitsOf(token, left);
    left -= length;
  }
  return tokens.at(-1)?.end ?? 0;
}

/** How many units of a word hold so many letters; all of it when these are all its letters. */
function unitsOf(token: Token, count: number): number {
  if (count >= token.letters.length) return token.text.length;
  let units = 0;
  let letters = 0;
  for (const character of token.text) {
    if (letters >= count) break;
    units += character.length;
    letters += lettersOf(character).length;
  }
  return units;
}

/** Between which words of the text so many letters end. */
function placeIn<T extends Token>(tokens: readonly T[], split: number, left: T | undefined, right: T | undefined) {
  let before = left;
  let sum = 0;
  for (const token of tokens) {
    if (sum === split) return { before, after: token, inside: 0 };
    if (sum + token.letters.length > split) return { before: token, after: token, inside: unitsOf(token, split - sum) };
    sum += token.letters.length;
    before = token;
  }
  return { before, after: right, inside: 0 };
}
