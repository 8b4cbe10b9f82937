import { expect, test } from 'vitest';
import { fromRoot, inSentences, part, sortKeys } from './record.ts';

test('what has no day comes last, whichever comes first', () => {
  const days = ['1991-12-25', undefined, '2015-02-12'].map(sortKeys);
  expect(days.map(({ newest }) => newest).toSorted()).toEqual(['0000', '1991-12-25', '2015-02-12']);
  expect(days.map(({ oldest }) => oldest).toSorted()).toEqual(['1991-12-25', '2015-02-12', '9999']);
});

test('an address is told from the site’s root', () => {
  expect(fromRoot('/op-eds/x.html')).toBe('op-eds/x.html');
});

test.each([
  { text: undefined, gives: [] },
  { text: ' \n', gives: [] },
  { text: 'A text', gives: [{ text: 'A text', weight: 1, id: 'p1' }] },
])('of $text there are the parts $gives', ({ text, gives }) => {
  expect(part(1, text, 'p1')).toEqual(gives);
});

test.each([
  { texts: ['Ada King', ''], gives: 'Ada King.' },
  { texts: ['Who began it?', ' It is open'], gives: 'Who began it? It is open.' },
  { texts: ['He said “no.”', 'She did not.'], gives: 'He said “no.” She did not.' },
])('$texts are told as “$gives”', ({ texts, gives }) => {
  expect(inSentences(...texts)).toBe(gives);
});
