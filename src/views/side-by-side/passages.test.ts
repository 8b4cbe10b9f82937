import { describe, expect, it } from 'vitest';
import { at, libraryOf, sample } from '../../library/sample.ts';
import { passagesOf, runsAround, type Run } from './passages.ts';

/** “The [OSCE] left.” */
const written = (runs: readonly Run[]) => runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

/** The places of some words in a text. */
const placesOf = (text: string, words: readonly string[]) =>
  words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));

const text = 'Snow fell. A truce came in May. Nobody cheered. It held, by some accounts. Then it broke.';

describe('runsAround', () => {
  it.each([
    [['truce'], 'A [truce] came in May.'],
    [['Snow'], '[Snow] fell.'],
    [['broke'], 'Then it [broke].'],
    [['truce', 'May'], 'A [truce] came in [May].'],
    [['fell', 'truce'], 'Snow [fell]. A [truce] came in May.'],
    [['truce', 'held'], 'A [truce] came in May. … It [held], by some accounts.'],
    [['held', 'truce'], 'A [truce] came in May. … It [held], by some accounts.'],
    [['truce came', 'came in'], 'A [truce came in] May.'],
    [['May. Nobody'], 'A truce came in [May. Nobody] cheered.'],
    [[], ''],
  ])('tells the sentences of %j', (words, told) => {
    expect(written(runsAround(text, placesOf(text, words)))).toBe(told);
  });
});

describe('passagesOf', () => {
  it('gives one passage for each paragraph, in the order of the text', () => {
    const opEd = at(libraryOf(sample).opEds, 'peace');
    const words = opEd.mentions.filter(({ entry }) => entry === 'osce').toReversed();
    expect(passagesOf(opEd, words).map(({ href, place, runs }) => [href, place, written(runs)])).toEqual([
      [
        '/op-eds/peace.html#p1',
        '¶ 1',
        'The [OSCE] and Ada King began the talks. In winter the [OSCE] left, and King stayed.',
      ],
      ['/op-eds/peace.html#c1', 'caption', 'The [OSCE] at work.'],
    ]);
  });
});
