/** Where a passage comes once more among other texts, and how both go together. */
import { partition } from '../../anchoring/partition.ts';
import { commonLetters, compare, lettersIn, tokensOf, type Stretch, type Token } from './compare.ts';
import { isDamage, type Evidence } from './damage.ts';
import { lostIn, type Lost } from './losses.ts';
import { lettersOf } from './letters.ts';
import { findAgain, probesOf, type Probes, type Range } from './probes.ts';

/** A word with the text that it stands in and how many letters stand before it in all texts. */
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
  readonly probes: Probes;
  readonly tokens: (block: number) => readonly PlacedToken[];
  /** Whether letters are a word of the texts that comes more than once. */
  readonly isWord: (letters: string) => boolean;
}

/** Whether texts are broken between two words, `own` being the text that may stand in the break. */
export type IsBroken = (before: PlacedToken, after: PlacedToken, own: number | undefined) => boolean;

/** Makes texts ready to be searched. */
export function searched(texts: readonly string[]): Searched {
  const probes = probesOf(texts);
  const kept = new Map<number, readonly PlacedToken[]>();
  const tokens = (block: number) => {
    const known = kept.get(block);
    if (known !== undefined) return known;
    let at = probes.starts[block] ?? 0;
    const placed = tokensOf(texts[block] ?? '').map((token) => {
      const here = { ...token, block, at };
      at += token.letters.length;
      return here;
    });
    kept.set(block, placed);
    return placed;
  };
  return { probes, tokens, isWord: countedIn(texts, tokens) };
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
  { probes, tokens, isWord }: Searched,
  isBroken: IsBroken,
  own?: number,
): Match | undefined {
  const letters = lettersOf(text);
  if (letters.length < FEWEST_LETTERS || letters.length > MOST_LETTERS) return undefined;
  const { starts } = probes;
  const at = { start: starts[own ?? -1] ?? 0, end: own === undefined ? 0 : (starts[own + 1] ?? 0) };
  const range = findAgain(letters, probes, at);
  if (range === undefined) return undefined;
  const held = heldBlocks(starts, range, at, own);
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
  const whole = held.reduce((sum, { block }) => sum + (starts[block + 1] ?? 0) - (starts[block] ?? 0), 0);
  return { stretches, losses, first, last, beside: whole - lettersIn(inRange).length, letters: letters.length };
}

/** The blocks that a range touches, and how far the range is shifted in each since the passage's own letters are cut out. */
function heldBlocks(starts: readonly number[], range: Range, own: Range, ownBlock: number | undefined) {
  const held: { block: number; shift: number }[] = [];
  const cut = own.end - own.start;
  for (let block = partition(starts, (start) => start <= range.start) - 1; block < starts.length - 1; block++) {
    const shift = ownBlock !== undefined && block > ownBlock ? cut : 0;
    const [start, end] = [(starts[block] ?? 0) - shift, (starts[block + 1] ?? 0) - shift];
    if (start >= range.end) break;
    if (block !== ownBlock && end > range.start && end > start) held.push({ block, shift });
  }
  return held;
}

/** The tokens whose middle lies in a range of letters. */
function tokensBetween(tokens: readonly PlacedToken[], start: number, end: number): PlacedToken[] {
  const middle = ({ at, letters }: PlacedToken) => at + letters.length / 2;
  const from = partition(tokens, (token) => middle(token) < start);
  const to = partition(tokens, (token) => middle(token) <= end);
  return tokens.slice(from, to);
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
