import { describe, expect, it } from 'vitest';
import { foundWords, phraseHits, soughtWithin, telling, type Marked } from './hits.ts';
import { matcherOf } from './sought.ts';

function marked(text: string, hits: readonly number[], sought: readonly string[]): Marked {
  return { words: text.split(' '), hits, matcher: matcherOf(sought) };
}

describe('foundWords', () => {
  it('folds the words that match, each once, within a stretch', () => {
    const text = marked('Détente détente NATO–Russia treaties late', [0, 1, 2, 3], ['detente', 'russia', 'treaty']);
    expect(foundWords(text, { from: 0, to: 5 })).toEqual(['detente', 'russia', 'treaties']);
    expect(foundWords(text, { from: 2, to: 3 })).toEqual(['russia']);
  });
});

describe('telling', () => {
  const words = 'the war they warned of wars warmed'.split(' ');
  it.each([
    ['leaves out other words that begin alike', ['war'], [1, 3, 5], [1, 5]],
    ['keeps them where the word itself is not there', ['warm'], [6], [6]],
    ['keeps what was begun', ['warn', 'war'], [1, 3], [1, 3]],
    ['keeps what only the index knows to match', ['battle'], [1], [1]],
    ['leaves that out where all words are there', ['war'], [0, 1], [1]],
  ])('%s', (_what, sought, hits, kept) => {
    expect(telling(hits, words, matcherOf(sought))).toEqual(kept);
  });
});

describe('phraseHits', () => {
  it.each([
    ['each place', 'the Cold War, the cold war', ['cold', 'war'], [1, 2, 4, 5]],
    ['across signs', 'the NATO–Russia Council', ['nato', 'russia', 'council'], [1, 2]],
    ['nothing that is not together', 'a cold long war', ['cold', 'war'], []],
    ['nothing beyond the end', 'a cold', ['cold', 'war'], []],
  ])('finds %s', (_what, text, phrase, hits) => {
    expect(phraseHits(text.split(' '), phrase)).toEqual(hits);
  });
});

describe('soughtWithin', () => {
  it.each([
    ['each word once, in whatever form', 'Treaties, a treaty and détente', [0, 2, 4], ['treaty', 'detente']],
    ['a word that is begun', 'an inchoate war', [1], ['inch']],
    ['what the index alone knows to match', 'a pact', [1], ['pact']],
    ['nothing that is elsewhere', 'one two three four five treaty', [5], []],
  ])('tells %s', (_what, text, hits, expected) => {
    const found = soughtWithin(marked(text, hits, ['treaty', 'détente', 'inch']), { from: 0, to: 5 });
    expect([...found]).toEqual(expected);
  });
});
