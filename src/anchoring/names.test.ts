import { describe, expect, it } from 'vitest';
import { dictionaryOf } from './names.ts';

describe('dictionaryOf', () => {
  it.each([
    ['an acronym', 'NATO', 'exact'],
    ['one capital', 'X', 'exact'],
    ['an acronym with a number', 'C3I', 'exact'],
    ['one capitalised word', 'Brexit', 'initial'],
    ['one word in lower case', 'détente', 'any'],
    ['several words', 'Minsk II', 'any'],
    ['several words, all capitals', 'SALT II', 'any'],
  ])('compares the case of %s as %s: %s', (_what, text, expected) => {
    expect(filed(text)).toEqual([{ id: 'x', words: text.split(' '), case: expected, role: 'full' }]);
  });

  it('lets a name state its case and role', () => {
    const root = dictionaryOf([{ id: 'x', text: 'Petro', case: 'any', role: 'family' }]);
    expect(root.next.get('petro')?.names).toEqual([{ id: 'x', words: ['Petro'], case: 'any', role: 'family' }]);
  });

  it('files a name by its words without case and marks', () => {
    const root = dictionaryOf([{ id: 'x', text: 'NATO–Russia Détente' }]);
    expect(root.next.get('nato')?.next.get('russia')?.next.get('detente')?.names).toHaveLength(1);
  });

  it('shares the beginnings of names', () => {
    const root = dictionaryOf([
      { id: 'i', text: 'Minsk I' },
      { id: 'ii', text: 'Minsk II' },
    ]);
    expect([...root.next.keys(), ...(root.next.get('minsk')?.next.keys() ?? [])]).toEqual(['minsk', 'i', 'ii']);
  });

  it('leaves out names without a letter or digit', () => {
    expect(dictionaryOf([{ id: 'x', text: '—' }])).toEqual({ next: new Map(), names: [] });
  });
});

/** What is filed for a name of `x`, at the end of its words. */
function filed(text: string) {
  let node = dictionaryOf([{ id: 'x', text }]);
  for (let next = [...node.next.values()][0]; next !== undefined; next = [...node.next.values()][0]) node = next;
  return node.names;
}
