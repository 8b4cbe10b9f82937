import { expect, test } from 'vitest';
import { piecesOf, type Piece } from './pieces.ts';
import type { Mark } from './row.ts';

const mark = (kind: Mark['kind'], start: number, end: number): Mark => ({ kind, id: `${kind}-${start}`, start, end });

/** Pieces in one line: `note[words]`, `note+[words]` for a later piece of the same, `*` for a reference. */
function shown(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('reference' in piece) return '*';
      return `${piece.mark.kind}${piece.isFirst ? '' : '+'}[${shown(piece.pieces)}]`;
    })
    .join('');
}

const text = 'The treaty of Minsk was signed.';

test.each<[string, Mark[], string]>([
  ['no mark', [], 'The treaty of Minsk was signed.'],
  ['a gloss', [mark('gloss', 14, 19)], 'The treaty of gloss[Minsk] was signed.'],
  [
    'a gloss at the beginning and one at the end',
    [mark('gloss', 0, 3), mark('gloss', 24, 31)],
    'gloss[The] treaty of Minsk was gloss[signed.]',
  ],
  ['a note, and its reference behind it', [mark('note', 4, 10)], 'The note[treaty]* of Minsk was signed.'],
  ['a gloss in a note', [mark('note', 4, 19), mark('gloss', 14, 19)], 'The note[treaty of gloss[Minsk]]* was signed.'],
  [
    'a note in a gloss: the reference behind the link',
    [mark('gloss', 4, 19), mark('note', 4, 10)],
    'The note[gloss[treaty]]gloss+[ of Minsk]* was signed.',
  ],
  [
    'a note that begins in a gloss',
    [mark('gloss', 4, 19), mark('note', 14, 23)],
    'The gloss[treaty of ]note[gloss+[Minsk] was]* signed.',
  ],
  [
    'two notes on the same words',
    [mark('note', 4, 10), { ...mark('note', 4, 10), id: 'other' }],
    'The note[note[treaty]]** of Minsk was signed.',
  ],
  [
    'a note within a longer one',
    [mark('note', 0, 23), mark('note', 4, 10)],
    'note[The note[treaty]* of Minsk was]* signed.',
  ],
  [
    'supplied words with a gloss in them',
    [mark('supplied', 4, 19), mark('gloss', 14, 19)],
    'The supplied[treaty of gloss[Minsk]]* was signed.',
  ],
])('%s', (_, marks, expected) => {
  const pieces = piecesOf({ text, marks });
  expect(shown(pieces)).toBe(expected);
  expect(shown(pieces).replace(/[a-z]+\+?\[|\]|\*/g, '')).toBe(text);
});
