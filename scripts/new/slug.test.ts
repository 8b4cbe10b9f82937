import { describe, expect, it } from 'vitest';
import { firstTellingWord, freeId, slugOf } from './slug.ts';

describe('slugOf', () => {
  it.each([
    ['Minsk II', 'minsk-ii'],
    ['The Treaty of the Hague', 'treaty-of-the-hague'],
    ['On the Uses of', 'uses'],
    ['Was Russia kept out of NATO?', 'russia-kept-out-of-nato'],
    [
      'For peace in Ukraine, Russia needs ‘security guarantees’ too',
      'peace-in-ukraine-russia-needs-security-guarantees-too',
    ],
    ['one two three four five six seven eight nine', 'one-two-three-four-five-six-seven-eight'],
    ['One two three four five six seven of nine', 'one-two-three-four-five-six-seven'],
    ['To Be or Not to Be', 'not'],
    ['To Be', 'to-be'],
    ['The', 'the'],
    ['Putin’s angst', 'putins-angst'],
    ['Łódź & Straße, Ærø', 'lodz-strasse-aero'],
    ['Détente', 'detente'],
    ['ﬁne № 5', 'fine-no-5'],
    ['../../etc/passwd', 'etc-passwd'],
    ['{x}: "y" <z>', 'x-y-z'],
    ['مذكرة', ''],
    ['…', ''],
  ])('%s', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });
});

it.each([
  ['The End of New START', 'end'],
  ['of the', undefined],
])('the first word that tells something in %s', (text, word) => {
  expect(firstTellingWord(text)).toBe(word);
});

it.each([
  [[], 'a-2'],
  [['a-2', 'a-3'], 'a-4'],
])('an id that is free beside %j', (taken, free) => {
  expect(freeId('a', (id) => taken.includes(id))).toBe(free);
});
