import { expect, it } from 'vitest';
import type { Thing } from '../exports/api/schemas/entry.ts';
import { sameThings } from './same.ts';

const [Q1, Q2] = ['https://www.wikidata.org/wiki/Q1', 'https://www.wikidata.org/wiki/Q2'];
const OTHER = 'https://viaf.org/viaf/1';

function site(name: string, ...things: readonly (readonly [id: string, name: string, ...sameAs: string[]])[]) {
  return {
    name,
    things: things.map(([identifier, called, ...sameAs]) => ({ identifier, name: called, sameAs }) as unknown as Thing),
  };
}

it.each([
  [
    'the same address elsewhere',
    [site('a', ['hugo', 'Hugo', Q1]), site('b', ['victor-hugo', 'Victor Hugo', Q1])],
    [['a hugo', 'b victor-hugo']],
  ],
  ['the same id and name', [site('a', ['nato', 'NATO']), site('b', ['nato', 'NATO'])], [['a nato', 'b nato']]],
  [
    'the same id and name, one of them verified',
    [site('a', ['nato', 'NATO', Q1]), site('b', ['nato', 'NATO'])],
    [['a nato', 'b nato']],
  ],
  ['the same id and name, verified as two', [site('a', ['minsk', 'Minsk', Q1]), site('b', ['minsk', 'Minsk', Q2])], []],
  [
    'the same id and name, verified at two places',
    [site('a', ['nato', 'NATO', Q1]), site('b', ['nato', 'NATO', OTHER])],
    [['a nato', 'b nato']],
  ],
  ['the same id alone', [site('a', ['minsk', 'Minsk']), site('b', ['minsk', 'Minsk II'])], []],
  ['within one site', [site('a', ['x', 'X', Q1], ['y', 'Y', Q1]), site('b', ['z', 'Z'])], []],
  ['two of one site', [site('a', ['x', 'X', Q1], ['y', 'Y', Q1]), site('b', ['z', 'Z', Q1])], [['a x', 'a y', 'b z']]],
  [
    'what a third site tells',
    [site('a', ['x', 'X', Q1]), site('b', ['y', 'Y', OTHER]), site('c', ['z', 'Z', Q1, OTHER])],
    [['a x', 'b y', 'c z']],
  ],
])('by %s', (_, sites, expected) => {
  const found = sameThings(sites).map((group) => group.map((known) => `${known.site} ${known.thing.identifier}`));
  expect(found).toEqual(expected);
});
