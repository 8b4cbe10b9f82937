import { describe, expect, it } from 'vitest';
import { planPages, TooHigh, type Piece } from './plan.ts';

/** Pieces below each other: “h” a heading, “o” what opens a page, digits lines that call notes so high. */
function pieces(text: string): Piece[] {
  const made: Piece[] = [];
  const add = (piece: Omit<Piece, 'top' | 'bottom'>) =>
    made.push({ top: made.length * 10, bottom: made.length * 10 + 10, ...piece });
  for (const word of text.split(' ')) {
    if (word === 'h') add({ notes: 0, keeps: true });
    else if (word === 'o') add({ notes: 0, opens: true });
    else [...word].forEach((digit, index) => add({ notes: Number(digit) * 10, line: { index, of: word.length } }));
  }
  return made;
}

describe('the pages of pieces 10 high, on pages 60 high with a gap of 5 above notes', () => {
  it.each<[string, string, number[]]>([
    ['fill', '0000000000', [0, 6]],
    ['end where the notes of a line have no room', '000200 0000', [0, 3, 6]],
    ['count the gap only once', '001100', [0, 3]],
    ['have no gap without notes', '000000', [0]],
    ['have no heading at their foot', '00000 h 00', [0, 5]],
    ['have no two headings at their foot', '0000 h h 00', [0, 4]],
    ['have no single line at their foot', '00000 00', [0, 5]],
    ['have no single line at their head', '0000000', [0, 5]],
    ['tear a paragraph where its notes leave no choice', '444', [0, 1, 2]],
    ['begin where one is opened', '00 o 00 o', [0, 2, 5]],
    ['may end with a heading before what is opened', '00 h o', [0, 3]],
    ['give to a last one that is nearly empty', '0 0 0 0 0 0 0', [0, 5]],
    ['give to one that is nearly empty before what is opened', '0 0 0 0 0 0 0 o', [0, 5, 7]],
    ['give no heading without what follows it', '0000 h 0 0', [0, 4]],
    ['give nothing where it is all that they have', '0 0 0 0 4 0', [0, 4, 5]],
    ['have little on them where what opens them is little', '000000 o', [0, 6]],
  ])('%s', (_what, text, expected) => {
    expect(planPages(pieces(text), { height: 60, gap: 5 })).toEqual(expected);
  });

  it('cannot have what is higher than they are', () => {
    expect(() => planPages(pieces('07'), { height: 60, gap: 5 })).toThrow(new TooHigh(1));
  });
});
