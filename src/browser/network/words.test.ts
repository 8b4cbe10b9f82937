import { describe, expect, it } from 'vitest';
import { sampleNetwork } from './sample.ts';
import { pathWords, shownWords, tiedWords, tieSentences, unknownWords, type Part } from './words.ts';

const { entries, places, ties } = sampleNetwork;

function said(part: Part): string {
  if (typeof part === 'string') return part;
  if ('entry' in part) return entries[part.entry]?.[1] ?? '';
  return 'relation' in part ? part.relation : (places[part.place]?.[2] ?? '');
}

describe('tieSentences', () => {
  it.each([
    [0, undefined, ['Ada signed Truce.', 'Ada stands with Truce in op-eds/peace.html#p1.']],
    [1, undefined, ['Truce contrasts with Truce II.', 'Truce II signed Truce.']],
    [2, undefined, ['Ada stands with March in op-eds/peace.html#p1 and op-eds/peace.html#p2.']],
    [0, 1, ['Ada signed Truce.', 'Truce stands with Ada in op-eds/peace.html#p1.']],
    [1, 2, ['Truce II contrasts with Truce.', 'Truce II signed Truce.']],
  ])('of tie %i, beginning with %s', (number, first, sentences) => {
    const tie = ties.slice(number, number + 1);
    expect(
      tie.flatMap((each) => tieSentences(sampleNetwork, each, first).map((parts) => parts.map(said).join(''))),
    ).toEqual(sentences);
  });
});

it.each([
  [tiedWords('Ada', 1), 'Ada is tied to 1 entry.'],
  [tiedWords('Ada', 0), 'Nothing that is shown is tied to Ada.'],
  [pathWords('Ada', 'March', 2), 'From Ada to March: 2 steps.'],
  [pathWords('Ada', 'Ada', 0), 'Ada is both ends of the path.'],
  [pathWords('Ada', 'Alone', undefined), 'There is no path from Ada to Alone by what is shown.'],
  [shownWords(5, 5, 1), 'All 5 entries, 1 tie.'],
  [shownWords(2, 5, 0), '2 of 5 entries, 0 ties.'],
  [shownWords(0, 5, 0), 'No entry is like that. Choose otherwise, or clear what you chose.'],
  [unknownWords(' ', []), 'Type the name of an entry.'],
  [unknownWords('x', []), 'No entry is called “x”.'],
  [
    unknownWords('John', ['John Herz', 'John Dulles']),
    '“John” is in the names of John Herz and John Dulles. Type more of it.',
  ],
])('says: %s', (words, expected) => {
  expect(words).toBe(expected);
});
