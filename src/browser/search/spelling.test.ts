import { describe, expect, it } from 'vitest';
import { mendSpelling, nearest, remembered, type Known } from './spelling.ts';

const names = new Map(
  ['Minsk', 'Gorbachev', 'Khrushchev', 'Yeltsin', 'Détente', 'dilemma', 'Zelenskiy'].map((name) => [
    name.toLowerCase().replaceAll('é', 'e'),
    name,
  ]),
);
const pieces: Record<string, string[]> = {
  s: ['state', 'security', 'secure'],
  m: ['mines', 'minds'],
  t: ['treaty'],
  k: ['kyiv'],
};
const vocabulary = (letter: string) => Promise.resolve(pieces[letter] ?? []);
const spellings = new Map([
  ['kiev', 'Kyiv'],
  ['gorbachyov', 'Gorbachev'],
  ['odessa', 'Odesa'],
  ['treatie', 'Trety'],
]);
const known: Known = { names, vocabulary, spellings };

describe('mendSpelling', () => {
  it.each([
    ['Minks', 'Minsk'],
    ['gorbachov', 'Gorbachev'],
    ['kruschev', 'Khrushchev'],
    ['eltsin', 'Yeltsin'],
    ['détante', 'Détente'],
    ['securty', 'security'],
    ['dilema', 'dilemma'],
  ])('mends %s to %s', async (from, to) => {
    expect((await mendSpelling([from], known)).mended).toEqual([{ from, to }]);
  });

  it.each([
    ['Kiev', 'Kyiv', 'kyiv'],
    ['gorbachyov', 'Gorbachev', 'gorbachev'],
  ])('takes for another spelling, %s, the one of the texts', async (from, to, word) => {
    expect(await mendSpelling([from], known)).toEqual({ words: [word], mended: [{ from, to }], unknown: [] });
  });

  it.each([
    ['taken as it is', 'treatie', { words: ['treatie'], mended: [], unknown: [] }],
    ['unknown', 'odessa', { words: [], mended: [], unknown: ['odessa'] }],
  ])('a spelling is %s when no text has the other', async (_what, word, expected) => {
    expect(await mendSpelling([word], known)).toEqual(expected);
  });

  it.each([
    ['short', 'nto'],
    ['with digits', 'mi2sk'],
    ['the beginning of a name', 'zelenski'],
    ['the beginning of a word', 'secu'],
    ['another form of a word', 'treaties'],
  ])('takes as it is a word that is %s', async (_what, word) => {
    expect(await mendSpelling([word], known)).toEqual({ words: [word], mended: [], unknown: [] });
  });

  it.each([
    ['too far from any', 'thermonuclear'],
    ['too far for its length', 'seet'],
    ['of another script', 'מינסק'],
  ])('leaves out a word that is %s', async (_what, word) => {
    expect(await mendSpelling([word], known)).toEqual({ words: [], mended: [], unknown: [word] });
  });

  it('mends nothing when that is not wanted', async () => {
    const expected = { words: ['security'], mended: [], unknown: ['minks', 'kiev'] };
    expect(await mendSpelling(['minks', 'security', 'kiev'], known, true)).toEqual(expected);
  });

  it('keeps the other words', async () => {
    const { words } = await mendSpelling(['the', 'securty', 'dilema'], known);
    expect(words).toEqual(['the', 'security', 'dilemma']);
  });

  it('asks for no vocabulary when the names suffice', async () => {
    const vocabulary = () => Promise.reject(new Error('not to be loaded'));
    expect((await mendSpelling(['minsk', 'gorbach', 'ii'], { ...known, vocabulary })).mended).toEqual([]);
  });

  it('rejects when the vocabulary cannot be loaded', async () => {
    const vocabulary = () => Promise.reject(new Error('no words'));
    await expect(mendSpelling(['securty'], { ...known, vocabulary })).rejects.toThrow('no words');
  });
});

describe('nearest', () => {
  it.each([
    ['tree', ['free', 'trees'], 'free'],
    ['tree', ['trees', 'free'], 'trees'],
    ['minks', ['minds', 'minsk'], 'minds'],
    ['minks', ['mint', 'minsk'], 'minsk'],
    ['treaty', [], undefined],
    ['eltsin', ['yeltsin'], 'yeltsin'],
    ['orange', ['change'], undefined],
  ])('of %s among %j is %s', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });
});

describe('remembered', () => {
  it('loads a letter once, and again only after a failure', async () => {
    const asked: string[] = [];
    const words = remembered((letter) => {
      asked.push(letter);
      return asked.length === 1 ? Promise.reject(new Error('gone')) : Promise.resolve([letter]);
    });
    await expect(words('a')).rejects.toThrow('gone');
    expect(await words('a')).toEqual(['a']);
    expect(await words('a')).toEqual(['a']);
    expect(asked).toEqual(['a', 'a']);
  });
});
