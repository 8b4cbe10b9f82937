import { describe, expect, it } from 'vitest';
import type { NamedEntry } from '../../model/search.ts';
import { matchNames, nameTableOf } from './names.ts';

function entry(id: string, names: readonly string[], readings = 1): NamedEntry {
  const [name = id, ...aliases] = names;
  return { id, kind: 'things', href: `things/${id}.html`, name, aliases, readings } as unknown as NamedEntry;
}

const table = nameTableOf([
  entry('minsk-i', ['Minsk I', 'Minsk Protocol'], 0),
  entry('minsk-ii', ['Minsk II', 'Minsk agreements']),
  entry('helsinki', ['Helsinki Final Act', 'Final Act', 'Helsinki Accords']),
  entry('signing', ['Clinton’s signing of the ratification', 'Rose Garden signing'], 2),
  entry('clinton', ['Bill Clinton', 'Clinton', 'President Clinton']),
  entry('hume', ['David Hume']),
  entry('attacks', ['September 11 attacks', '9/11']),
  entry('alliance', ['The Alliance'], 9),
  entry('pact', ['Alliance of Nations'], 10),
]);

describe('matchNames', () => {
  it.each([
    ['an alias in full', 'final act', ['helsinki']],
    ['a name in full before what begins with it', 'clinton', ['clinton', 'signing']],
    ['a name that is also the beginning of another', 'minsk i', ['minsk-i', 'minsk-ii']],
    ['what op-eds mention before what they do not', 'minsk', ['minsk-ii', 'minsk-i']],
    ['a last word that is not finished', 'helsinki acc', ['helsinki']],
    ['words in another order', 'garden rose', ['signing']],
    ['the article left out', 'the final act', ['helsinki']],
    ['the article of the name left out', 'alliance', ['alliance', 'pact']],
    ['accents and signs', '9 11', ['attacks']],
    ['part of a name', 'hume', ['hume']],
    ['not words that are not all there', 'minsk act', []],
    ['nothing for nothing', '', []],
  ])('finds %s', (_what, typed, ids) => {
    expect(matchNames(table, typed.split(' ').filter(Boolean)).map((match) => match.entry.id)).toEqual(ids);
  });

  it('prefers what more op-eds mention among equals', () => {
    const equals = nameTableOf([entry('one', ['Act A'], 1), entry('two', ['Act B'], 2)]);
    expect(matchNames(equals, ['act']).map((match) => match.entry.id)).toEqual(['two', 'one']);
  });
});

describe('nameTableOf', () => {
  it('has the words of names as they are written, with their capitals where they ever have them', () => {
    const { words } = nameTableOf([entry('x', ['state treaty', 'State Treaty', 'Détente'])]);
    expect([...words]).toEqual([
      ['state', 'State'],
      ['treaty', 'Treaty'],
      ['detente', 'Détente'],
    ]);
  });
});
