import { expect, it } from 'vitest';
import { at, libraryOf, sample, sampleEdited, sampleWith } from '../../library/sample.ts';
import { creditsOf } from './credits.ts';

const library = libraryOf(sample);
const guessed = libraryOf(sampleEdited('op-eds/peace.mdx', 'certainty: probable', 'certainty: unknown'));
const copy = '---\ntitle: My copy\nof: peace\nfile: a.txt\nformat: txt\ngenerated: abc\n---\n\nMy own words.\n';
const withCopy = libraryOf(sampleWith({ 'copies/mine.mdx': copy }));

it.each([
  [
    'a digest is by the contributors, after the op-ed',
    library,
    ['peace'],
    ['creator aut the editors', 'contributor ant Jane Roe', 'contributor ant Abel (probably)'],
  ],
  ['a guess names nobody', guessed, ['peace'], ['creator aut the editors', 'contributor ant Jane Roe']],
  ['a full text is its author’s', library, ['winter'], ['creator aut Max Abel', 'contributor ann the editors']],
  [
    'so is a copy',
    withCopy,
    ['peace'],
    ['creator aut Jane Roe', 'creator aut Abel (probably)', 'contributor ann the editors'],
  ],
  [
    'both together are edited',
    library,
    ['peace', 'winter'],
    [
      'creator edt the editors',
      'contributor ant Jane Roe',
      'contributor ant Abel (probably)',
      'contributor aut Max Abel',
    ],
  ],
])('%s', (_what, from, slugs, expected) => {
  const credits = creditsOf(
    from,
    slugs.map((slug) => at(from.opEds, slug)),
  );
  expect(credits.map(({ as, role, name }) => `${as} ${role} ${name}`)).toEqual(expected);
});

it('files persons by their family names', () => {
  const credits = creditsOf(library, [at(library.opEds, 'peace')]);
  expect(credits.map(({ filedAs }) => filedAs)).toEqual([undefined, 'Roe, Jane', 'Abel']);
});
