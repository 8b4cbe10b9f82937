import { describe, expect, it } from 'vitest';
import type { SearchKind } from '../../model/search.ts';
import type { Fragment, Hit } from './pagefind.ts';
import { resultOf } from './result.ts';
import { matcherOf } from './sought.ts';

const fragment: Fragment = {
  url: '/sub/treaties/truce.html',
  raw_url: 'treaties/truce.html',
  content: 'Truce The Long Truce It’s a truce of 1990. The truce held; a “long truce,” it was.',
  meta: { title: 'Truce' },
  anchors: [],
  card: { line: 'treaty, 1990', summary: "It's a truce of 1990." },
};

function found(words: readonly number[], sought: readonly string[], phrase?: readonly string[]) {
  const hit: Hit = { id: 'x', score: 1, words, data: () => Promise.resolve(fragment) };
  return resultOf('treaties' as SearchKind, hit, { matcher: matcherOf(sought), phrase, mentions: [] });
}

const shown = async (result: ReturnType<typeof found>) =>
  (await result).excerpt.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('resultOf', () => {
  it('is what the record says, with the words that match in its address', async () => {
    expect(await found([6, 0], ['truce'])).toMatchObject({
      ...{ kind: 'treaties', href: 'treaties/truce.html?words=truce', title: 'Truce', card: fragment.card },
      ...{ passages: [], together: true },
    });
  });

  it.each<[string, number[], string[], string[] | undefined, string]>([
    [
      'begins its excerpt with the summary',
      [0, 6],
      ['truce'],
      undefined,
      'It’s a [truce] of 1990. The truce held; a “long truce,” it was.',
    ],
    [
      'marks nothing where only the title matches',
      [0],
      ['truce'],
      undefined,
      'It’s a truce of 1990. The truce held; a “long truce,” it was.',
    ],
    [
      'marks each place of a phrase',
      [2, 3],
      ['long', 'truce'],
      ['long', 'truce'],
      'It’s a truce of 1990. The truce held; a “[long] [truce],” it was.',
    ],
  ])('%s', async (_what, words, sought, phrase, excerpt) => {
    expect(await shown(found(words, sought, phrase))).toBe(excerpt);
  });

  it.each([
    ['with the summary where the name has all the words', ['truce'], /^It’s a/],
    ['with the densest hits where it has not', ['held', 'truce'], /^… .*\[held\]/],
  ])('answers %s', async (_what, sought, excerpt) => {
    const content = `Truce It’s a truce of 1990. ${'And so on. '.repeat(20)}The truce, the truce held.`;
    const words = content.split(' ').flatMap((word, index) => (/truce|held/i.test(word) ? [index] : []));
    const data = () => Promise.resolve({ ...fragment, content });
    const hit: Hit = { id: 'x', score: 1, words, data };
    const result = resultOf('treaties' as SearchKind, hit, { matcher: matcherOf(sought), mentions: [] });
    expect(await shown(result)).toMatch(excerpt);
  });

  describe('of an entry', () => {
    const names = ['Truce', 'Long Halt', 'The Pact'];
    const card = { line: 'treaty, 1990', summary: 'It ended a war.', names };
    const content = `Truce Long Halt; The Pact. signed in Minsk 1990; read by Ada 1991. ${card.summary} Ada kept the halt.`;

    it.each([
      ['its summary where its title has the words', ['truce'], 'It ended a war. Ada kept the halt.'],
      ['its summary where a name has the words and it some', ['war'], 'It ended a [war]. Ada kept the halt.'],
      ['the name that matches', ['pact'], /^The \[Pact\]\. signed/],
      ['the name that has all the words', ['long', 'halt'], /^\[Long\] \[Halt\]; The Pact/],
      ['the date that matches', ['1991'], /^read by Ada \[1991\]\. It ended/],
      ['the text where it matches beside a date', ['ada'], 'It ended a war. [Ada] kept the halt.'],
    ])('shows %s', async (_what, sought, excerpt) => {
      const words = content
        .split(' ')
        .flatMap((word, at) => (sought.includes(word.toLowerCase().replace(/\W/, '')) ? [at] : []));
      const data = () => Promise.resolve({ ...fragment, content, card });
      const hit: Hit = { id: 'x', score: 1, words, data };
      expect(
        await shown(resultOf('treaties' as SearchKind, hit, { matcher: matcherOf(sought), mentions: [] })),
      ).toMatch(excerpt);
    });

    it('shows no line of an op-ed', async () => {
      const line = 'By Ada, The Review';
      const data = () =>
        Promise.resolve({
          ...fragment,
          content: `Truce ${line} It ended a war.`,
          card: { line, summary: 'It ended a war.' },
        });
      const hit: Hit = { id: 'x', score: 1, words: [2], data };
      const result = resultOf('op-eds', hit, { matcher: matcherOf(['ada']), mentions: [] });
      expect(await shown(result)).toBe('It ended a war.');
    });
  });

  it('rejects when the record cannot be loaded', async () => {
    const hit: Hit = { id: 'x', score: 1, words: [], data: () => Promise.reject(new Error('gone')) };
    const purpose = { matcher: matcherOf([]), mentions: [] };
    await expect(resultOf('claims', hit, purpose)).rejects.toThrow('gone');
  });
});
