import { expect, test } from 'vitest';
import type { Note } from './note.ts';
import { joined, placer, type Block } from './place-note.ts';
import { sampleNote } from './sample.ts';

const first = 'The old bridge of our town fell into the river on a quiet morning, and nobody was hurt by it.';
const second = 'Since then the ferry has carried us over, and the council has argued about who is to pay.';
const third = 'A new bridge would cost more than the town has, but the ferry costs us a little every day.';

const blocks = (...texts: readonly (readonly [string, string])[]): Block[] =>
  texts.map(([ids, text]) => ({ ids: ids.split(' '), text }));

const quote = { exact: 'the ferry has carried us over', prefix: 'Since then ', suffix: ', and the council has argued' };
const onWords = sampleNote('1', 'Note', 0, { fragment: 'p2', quote });
const onParagraph = sampleNote('1', 'Note', 0, { fragment: 'p2' });

/** The place as “block: words”, with a star where they have changed. */
function told(text: readonly Block[], note: Note): string | undefined {
  const place = placer(text)(note);
  if (place === undefined) return undefined;
  const words = place.at && text[place.block]?.text.slice(place.at.start, place.at.end);
  return `${place.block}: ${words ?? '-'}${place.changed ? '*' : ''}`;
}

test.each([
  ['nothing has changed', blocks(['p1', first], ['p2', second]), onWords, '1: the ferry has carried us over'],
  ['the paragraph as a whole', blocks(['p1', first], ['p2', second]), onParagraph, '1: -'],
  [
    'words around it have changed',
    blocks(['p1', first], ['p2', second.replace('council', 'committee')]),
    onWords,
    '1: the ferry has carried us over',
  ],
  [
    'a word in it has changed',
    blocks(['p1', first], ['p2', second.replace('carried', 'caried')]),
    onWords,
    '1: the ferry has caried us over*',
  ],
  [
    'the words moved into another paragraph',
    blocks(['p1', `${first} ${second}`], ['p2', third]),
    onWords,
    '0: the ferry has carried us over',
  ],
  ['the words are gone', blocks(['p1', first], ['p2', third]), onWords, '1: -*'],
  ['the id has an heir', blocks(['p1', first], ['p3 p2', third]), onParagraph, '1: -'],
  ['paragraph and words are gone', blocks(['p1', first], ['p3', third]), onWords, undefined],
  ['the paragraph is gone', blocks(['p1', first]), onParagraph, undefined],
  ['there is no text', [], onWords, undefined],
])('%s', (_, text, note, place) => {
  expect(told(text, note)).toBe(place);
});

test('of words that stand there twice those nearest to where they were are meant', () => {
  const text = blocks(['p1', 'ferry and ferry']);
  const note = (start: number) =>
    sampleNote('1', '', 0, { quote: { exact: 'ferry' }, position: { start, end: start + 5 } });
  expect(placer(text)(note(1))?.at?.start).toBe(0);
  expect(placer(text)(note(9))?.at?.start).toBe(10);
});

test('the text of a page', () => {
  expect(joined([{ text: 'ab' }, { text: 'c' }, { text: '' }])).toEqual({ text: 'ab\nc\n', starts: [0, 3, 5] });
});
