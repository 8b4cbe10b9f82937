/** Texts damaged by rule, as scanning and typesetting damage them, with the way back: for tests and measurements alone. */
import type { TextPositionSelector } from './quote.ts';

/** A character of a damaged text, and where it stood in the whole one; nowhere when it was added. */
export interface Cell {
  readonly character: string;
  readonly origin?: number | undefined;
  /** Whether it stands where a passage is repeated. */
  readonly again?: boolean | undefined;
}

export type Random = () => number;
export type Damage = (cells: readonly Cell[], random: Random) => Cell[];

/** A generator of numbers from 0 to 1 that is the same at every run (Lehmer 1951). */
export function randomNumbers(seed: number): Random {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** The characters of a text, each at its place. */
export function cellsOf(text: string): Cell[] {
  return Array.from({ length: text.length }, (_, origin) => ({ character: text.charAt(origin), origin }));
}

export function textOf(cells: readonly Cell[]): string {
  return cells.map(({ character }) => character).join('');
}

/**
 * Whether an anchor in a damaged text holds what is left of a range of the whole one: most of it, and little else. Where most of it
 * is lost, a place where it is repeated is right too.
 */
export function isRight(cells: readonly Cell[], anchor: TextPositionSelector, range: TextPositionSelector): boolean {
  let [left, held, right, repeated] = [0, 0, 0, 0];
  cells.forEach(({ character, origin, again = false }, at) => {
    const wanted = origin !== undefined && origin >= range.start && origin < range.end;
    const inAnchor = origin !== undefined && at >= anchor.start && at < anchor.end;
    if (!(wanted || inAnchor) || !/[\p{L}\p{N}]/u.test(character)) return;
    if (wanted && !again) left++;
    if (!inAnchor) return;
    held++;
    if (wanted && again) repeated++;
    else if (wanted) right++;
  });
  const lost = left * 3 < range.end - range.start;
  return right * 2 > Math.max(left, held) || (lost && repeated * 2 > held);
}

const pick = <Item>(items: readonly Item[], random: Random): Item | undefined =>
  items[Math.floor(random() * items.length)];

const added = (text: string): Cell[] => [...text].map((character) => ({ character }));

/** Changes, drops and doubles letters, so many of a hundred, as readers of print mistake them. */
export const noise =
  (percent: number): Damage =>
  (cells, random) =>
    cells.flatMap((cell): Cell[] => {
      if (!/[a-z0-9]/i.test(cell.character) || random() * 100 >= percent) return [cell];
      const other = pick([...'aceilmnorstu01'], random) ?? '';
      return (
        pick([[], [{ ...cell, character: other }], [{ ...cell, character: other }], [cell, ...added(other)]], random) ??
        []
      );
    });

const LINE = 64;

/** Breaks lines hard at 64 characters, long words with a hyphen. */
export const wrapped: Damage = (cells) => {
  let column = 0;
  return cells.flatMap((cell, at): Cell[] => {
    column = cell.character === '\n' ? 0 : column + 1;
    if (column < LINE - 4) return [cell];
    if (cell.character === ' ') column = 0;
    if (cell.character === ' ') return [{ ...cell, character: '\n' }];
    const inWord = [cells[at - 1], cell, cells[at + 1], cells[at + 2]].every((each) =>
      /[a-z]/.test(each?.character ?? ''),
    );
    if (column < LINE || !inWord) return [cell];
    column = 0;
    return [cell, ...added('-\n')];
  });
};

/** The lines of a wrapped text, each with its line end. */
function linesOf(cells: readonly Cell[]): Cell[][] {
  const lines: Cell[][] = [[]];
  for (const cell of cells) {
    lines.at(-1)?.push(cell);
    if (cell.character === '\n') lines.push([]);
  }
  return lines;
}

/** Wraps, and loses four lines of a hundred. */
export const linesLost: Damage = (cells, random) =>
  linesOf(wrapped(cells, random)).flatMap((line) => (random() < 0.04 ? [] : line));

/** Wraps, and puts a page's foot and head behind every sixteenth line or so. */
export const furniture: Damage = (cells, random) =>
  linesOf(wrapped(cells, random)).flatMap((line, at) =>
    random() < 1 / 16 ? [...line, ...added(`\n${at}\nThe Coast and Country Review, page ${at}\n\n`)] : line,
  );

const LIGATURES: Readonly<Record<string, string>> = { fi: 'ﬁ', fl: 'ﬂ', ff: 'ﬀ' };

/** Sets ligatures. */
export const ligatures: Damage = (cells) =>
  cells.flatMap((cell, at): Cell[] => {
    const pair = (from: number) => LIGATURES[textOf(cells.slice(from, from + 2))];
    if (at > 0 && pair(at - 1) !== undefined && pair(at - 2) === undefined) return [];
    const ligature = pair(at);
    return [ligature === undefined ? cell : { ...cell, character: ligature }];
  });

const OTHER_FORMS: Readonly<Record<string, string>> = {
  "'": '’',
  '"': '”',
  '-': '\u2010',
  ',': ' ,',
  ' ': '\u00a0',
  e: 'e\u00ad',
  i: 'I',
};

/** Sets other quotation marks, hyphens, spaces, soft hyphens and capitals, here and there. */
export const typography: Damage = (cells, random) =>
  cells.flatMap((cell): Cell[] => {
    const other = random() < 0.2 ? OTHER_FORMS[cell.character] : undefined;
    return other === undefined ? [cell] : [...other].map((character) => ({ ...cell, character }));
  });

/** Repeats three passages of 300 characters, each between two words somewhere, as a pull quote does. */
export const doubled: Damage = (cells, random) => {
  const result = [...cells];
  for (let count = 0; count < 3; count++) {
    const from = Math.floor(random() * (cells.length - 300));
    const passage = cells.slice(from, from + 300).map((cell) => ({ ...cell, again: true }));
    const spaces = result.flatMap(({ character }, at) => (character === ' ' ? [at] : []));
    result.splice(pick(spaces, random) ?? 0, 0, ...added('\n\n'), ...passage, ...added('\n\n'));
  }
  return result;
};

/** One damage upon another. */
export const all =
  (...damages: readonly Damage[]): Damage =>
  (cells, random) =>
    damages.reduce<Cell[]>((damaged, damage) => damage(damaged, random), [...cells]);

/** Every kind, by name. */
export const damages: Readonly<Record<string, Damage>> = {
  none: all(),
  'noise of 1 %': noise(1),
  'noise of 3 %': noise(3),
  'noise of 5 %': noise(5),
  'line ends': wrapped,
  ligatures,
  typography,
  furniture,
  'lines lost': linesLost,
  'passages doubled': doubled,
  'a scan': all(ligatures, typography, doubled, furniture, noise(3)),
  'a bad scan': all(doubled, noise(5), linesLost),
};
