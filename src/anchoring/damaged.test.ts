/** The bars that anchoring is held to, on texts damaged by rule: our own, and readers' copies where there are any. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anchorIn, type Anchor } from './anchor.ts';
import {
  cellsOf,
  damages,
  furniture,
  isRight,
  ligatures,
  linesLost,
  noise,
  randomNumbers,
  textOf,
  typography,
  type Cell,
  type Damage,
  type Random,
} from './damage.ts';
import type { TextPositionSelector } from './quote.ts';
import { selectorFor } from './selector.ts';
import { indexText, type TextIndex } from './text-index.ts';
import { wordsOf, type Word } from './words.ts';

const SEEDS = [1, 2, 3, 4];
const QUOTATIONS = 60;
const MOST_WORDS = 14;

const kinds = Object.entries(damages);
const readAll = (folder: string, names: readonly string[]) =>
  names.map((name) => readFileSync(`${folder}/${name}`, 'utf8'));

const essays = readAll('src/anchoring/essays', ['canals.txt', 'lighthouses.txt']);
const copies = existsSync('../shared/op-eds') ? readAll('../shared/op-eds', readdirSync('../shared/op-eds')) : [];

/** What becomes of quotations. */
interface Tally {
  placed: number;
  right: number;
  wrong: number;
}

/** Any of a text's words, one to fourteen in a row. */
function quotation(words: readonly Word[], random: Random): TextPositionSelector {
  const first = Math.floor(random() * (words.length - MOST_WORDS));
  const last = first + Math.floor(random() * MOST_WORDS);
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

const hasPlace = (anchor: Anchor) => anchor.status === 'anchored' || anchor.status === 'approximate';

/** Quotations of a text in the damaged one; where they are ambiguous in the text itself, each of its places is right. */
function placeOwn(whole: TextIndex, cells: readonly Cell[], random: Random, context: number, tally: Tally): void {
  const damaged = indexText(textOf(cells));
  const words = wordsOf(whole.text);
  for (let count = 0; count < QUOTATIONS; count++) {
    const range = quotation(words, random);
    const selector = selectorFor(whole.text, range, context);
    const [anchor, known] = [anchorIn(damaged, selector), anchorIn(whole, selector)];
    tally.placed++;
    if (anchor.status !== 'anchored' && anchor.status !== 'approximate') continue;
    const ranges = known.status === 'ambiguous' ? [range, ...known.rivals] : [range];
    tally[ranges.some((each) => isRight(cells, anchor, each)) ? 'right' : 'wrong']++;
  }
}

function own(texts: readonly string[], damage: Damage, context = 32): Tally {
  const tally = { placed: 0, right: 0, wrong: 0 };
  for (const text of texts)
    for (const seed of SEEDS) {
      const random = randomNumbers(seed * 7919);
      placeOwn(indexText(text), damage(cellsOf(text), random), random, context, tally);
    }
  return tally;
}

/** How many quotations of each text find a place in another. */
function foreign(texts: readonly string[], damage: Damage): number {
  let placed = 0;
  texts.forEach((text, at) => {
    const other = texts[(at + 1) % texts.length] ?? '';
    const words = wordsOf(other);
    for (const seed of SEEDS) {
      const random = randomNumbers(seed * 104729);
      const damaged = indexText(textOf(damage(cellsOf(text), random)));
      for (let count = 0; count < QUOTATIONS; count++)
        if (hasPlace(anchorIn(damaged, selectorFor(other, quotation(words, random))))) placed++;
    }
  });
  return placed;
}

/** The share that must keep its place, for damage that leaves it one. */
const KEPT: readonly [string, Damage, number][] = [
  ['ligatures', ligatures, 0.98],
  ['typography', typography, 0.97],
  ['noise of 5 %', noise(5), 0.97],
  ['furniture', furniture, 0.9],
  ['lines lost', linesLost, 0.85],
];

describe.each([
  ['our essays', essays],
  ['readers’ copies', copies],
])('quotations of %s', (_whose, texts) => {
  it.skipIf(texts.length === 0).each(kinds)('are placed right or not at all: %s', (_kind, damage) => {
    expect(own(texts, damage)).toEqual(
      expect.objectContaining({ placed: texts.length * SEEDS.length * QUOTATIONS, wrong: 0 }),
    );
  });

  it.skipIf(texts.length === 0).each(kinds)('have no place in another text: %s', (_kind, damage) => {
    expect(foreign(texts, damage)).toBe(0);
  });
});

describe('quotations of our essays', () => {
  it.each(KEPT)('keep their places, %s, in at least %d of all cases', (_kind, damage, share) => {
    const { right, placed } = own(essays, damage);
    expect(right / placed).toBeGreaterThan(share);
  });

  it.each(KEPT)('are placed right or not at all without context: %s', (_kind, damage) => {
    expect(own(essays, damage, 0).wrong).toBe(0);
  });
});
