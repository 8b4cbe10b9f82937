/** Where a passage comes once more among other texts, and how both go together. */
import { commonLetters, compare, lettersIn, tokensOf, type Stretch, type Token } from './compare.ts';
import { isDamage, type Evidence } from './damage.ts';
import { lostIn, type Lost } from './losses.ts';
import { findAgain, lettersOf, skeletonOf, type Range, type Skeleton } from './skeleton.ts';

/** A word with the text that it stands in and how many letters stand before it in the skeleton. */
export interface PlacedToken extends Token {
  readonly block: number;
  readonly at: number;
}

export interface Match {
  /** In order; where a text has words before or after the match they are not in it. */
  readonly stretches: readonly Stretch<PlacedToken>[];
  /** What the texts lack and the repeat has, where the texts are damaged. */
  readonly losses: readonly Lost<PlacedToken>[];
  /** The texts that hold the match, first and last. */
  readonly first: number;
  readonly last: number;
  /** How many letters these texts have beside it. */
  readonly beside: number;
  /** How many letters the passage itself has. */
  readonly letters: number;
}

/** Texts in which passages are looked for. */
export interface Searched {
  readonly skeleton: Skeleton;
  readonly tokens: (block: number) => readonly PlacedToken[];
  /** Whether letters are a word of the texts that comes more than once. */
  readonly isWord: (letters: string) => boolean;
}

/** Whether texts are broken between two words, `own` being the text that may stand in the break. */
export type IsBroken = (before: PlacedToken, after: PlacedToken, own: number | undefined) => boolean;

/** Makes texts ready to be searched. */
export function searched(texts: readonly string[]): Searched {
  const skeleton = skeletonOf(texts);
  const kept = new Map<number, readonly PlacedToken[]>();
  const tokens = (block: number) => {
    const known = kept.get(block);
    if (known !== undefined) return known;
    let at = skeleton.starts[block] ?? 0;
    const placed = tokensOf(texts[block] ?? '').map((token) => {
      const here = { ...token, block, at };
      at += token.letters.length;
      return here;
    });
    kept.set(block, placed);
    return placed;
  };
  return { skeleton, tokens, isWord: countedIn(texts, tokens) };
}

function countedIn(texts: readonly string[], tokens: Searched['tokens']): Searched['isWord'] {
  let counts: Map<string, number> | undefined;
  return (word) => {
    if (counts === undefined) {
      counts = new Map();
      for (const block of texts.keys())
        for (const { letters } of tokens(block)) counts.set(letters, (counts.get(letters) ?? 0) + 1);
    }
    return (counts.get(word) ?? 0) > 1;
  };
}

const FEWEST_LETTERS = 40;
const MOST_LETTERS = 20_000;
/** How much of a repeat must be found, what is supplied from it aside. */
const LIKENESS = 0.9;
/** How much of it may be supplied. */
const MOST_LOST = 0.5;

/** Finds a passage once more, `own` being which of the texts it is itself, if it is one. */
export function findMatch(
  text: string,
  { skeleton, tokens, isWord }: Searched,
  isBroken: IsBroken,
  own?: number,
): Match | undefined {
  const letters = lettersOf(text);
  if (letters.length < FEWEST_LETTERS || letters.length > MOST_LETTERS) return undefined;
  const at = { start: skeleton.starts[own ?? -1] ?? 0, end: own === undefined ? 0 : (skeleton.starts[own + 1] ?? 0) };
  const range = findAgain(letters, skeleton, at);
  if (range === undefined) return undefined;
  const held = heldBlocks(skeleton.starts, range, at, own);
  const inRange = held.flatMap(({ block, shift }) =>
    tokensBetween(tokens(block), range.start + shift, range.end + shift),
  );
  const repeat = tokensOf(text);
  const stretches = compare(repeat, inRange, Math.ceil(0.7 * (repeat.length + inRange.length)));
  const [first, last] = [inRange[0]?.block, inRange.at(-1)?.block];
  if (stretches === undefined || first === undefined || last === undefined) return undefined;
  const evidence: Evidence<PlacedToken> = { isWord, isBroken: (before, after) => isBroken(before, after, own) };
  const losses = lostIn(stretches).filter((lost) => isDamage(lost, text, evidence));
  if (!alike(stretches, losses, letters.length)) return undefined;
  const whole = held.reduce(
    (sum, { block }) => sum + (skeleton.starts[block + 1] ?? 0) - (skeleton.starts[block] ?? 0),
    0,
  );
  return { stretches, losses, first, last, beside: whole - lettersIn(inRange).length, letters: letters.length };
}

/** The blocks that a range touches, and how far the range is shifted in each since the passage's own letters are cut out. */
function heldBlocks(starts: readonly number[], range: Range, own: Range, ownBlock: number | undefined) {
  const held: { block: number; shift: number }[] = [];
  const cut = own.end - own.start;
  const from = blockAt(starts, range.start);
  for (let block = from; block < starts.length - 1; block++) {
    const shift = ownBlock !== undefined && block > ownBlock ? cut : 0;
    const [start, end] = [(starts[block] ?? 0) - shift, (starts[block + 1] ?? 0) - shift];
    if (start >= range.end) break;
    if (block !== ownBlock && end > range.start && end > start) held.push({ block, shift });
  }
  return held;
}

/** The last block that begins at or before a letter. */
function blockAt(starts: readonly number[], letter: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= letter) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The tokens whose middle lies in a range of letters. */
function tokensBetween(tokens: readonly PlacedToken[], start: number, end: number): PlacedToken[] {
  const middle = ({ at, letters }: PlacedToken) => at + letters.length / 2;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const half = (low + high) >> 1;
    const token = tokens[half];
    if (token !== undefined && middle(token) < start) low = half + 1;
    else high = half;
  }
  let to = low;
  for (let token = tokens[to]; token !== undefined && middle(token) <= end; token = tokens[++to]);
  return tokens.slice(low, to);
}

/** Whether enough of a repeat is found: equal words, and the letters that differing stretches have in common. */
function alike(stretches: readonly Stretch[], losses: readonly Lost[], length: number): boolean {
  const lost = losses.reduce((sum, { letters }) => sum + letters, 0);
  if (lost > MOST_LOST * length) return false;
  let found = 0;
  for (const { same, repeat, text } of stretches) {
    const letters = lettersIn(repeat);
    if (same) found += letters.length;
    else found += commonLetters(letters, lettersIn(text));
  }
  return found >= LIKENESS * (length - lost) && found >= 0.75 * FEWEST_LETTERS;
}
