import { describe, expect, it } from 'vitest';
import { onceForAlike } from './alike.ts';
import { processorFor, type Item } from './engine.ts';
import { styles } from './styles.ts';

const page = (title: string, URL?: string): Item => ({
  id: title,
  type: 'entry-encyclopedia',
  title,
  author: [{ literal: 'Editors' }],
  'container-title': 'A Reader',
  ...(URL !== undefined && { URL }),
});

describe('onceForAlike', () => {
  const asked: string[] = [];
  const set = onceForAlike(
    ({ title, URL }) => {
      asked.push(title);
      return `“${title}.” ${URL ?? ''}`;
    },
    new Set(['of']),
  );
  const askedFor = (item: Item) => {
    asked.length = 0;
    return [set(item), ...asked];
  };
  set(page('First Page', 'https://a.example/first.html'));

  it('sets works that are alike once', () => {
    const second = page('Second', 'https://a.example/of/second-page.html');
    expect(askedFor(second)).toEqual(['“Second.” https://a.example/of/second-page.html']);
  });

  it.each([
    ['a title with signs', page('Peace, War', 'https://a.example/a.html')],
    ['a title with a word that changes', page('Peace Of Mind', 'https://a.example/a.html')],
    ['a title in capitals', page('NATO', 'https://a.example/a.html')],
    ['a title with a word in lower case', page('Peace of mind', 'https://a.example/a.html')],
    ['an address with signs', page('Peace', 'https://a.example/a.html?b=c&d')],
    ['a person as its author', { ...page('Peace'), author: [{ family: 'King' }] }],
  ])('sets one with %s by itself', (_what, item) => {
    expect(askedFor(item)).toEqual([`“${item.title}.” ${item.URL ?? ''}`, item.title]);
  });
});

describe('the processor sets alike and alone the same', () => {
  const titles = [
    'Ada King',
    'Minsk II',
    'Éire',
    'Öland 2',
    'Claim 12',
    'McDonald',
    'McDonald Trial',
    'Helsinki Final Act',
  ];

  it.each([...new Set(styles.map(({ csl }) => csl))])('in %s', async (csl) => {
    const { cited, listed } = await processorFor(csl);
    for (const title of titles)
      for (const set of [listed, cited, (item: Item) => cited(item, '7')]) {
        // An address with this sign has none that are alike.
        const alone = set(page(title, 'https://a.example/a_b.html')).replaceAll('a_b', 'a-b');
        expect(set(page(title, 'https://a.example/a-b.html'))).toBe(alone);
      }
  });
});
