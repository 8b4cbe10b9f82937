import { describe, expect, it } from 'vitest';
import { authorName, opEdFrontmatter } from './op-ed.ts';

const author = { given: 'Stephen J.', family: 'Cimbala', certainty: 'stated' };
const least = {
  title: 'Revising',
  authors: [author],
  publication: 'Russia in Global Affairs',
  date: '2022-02-17',
  text: 'digest',
  rights: '© the author',
  summary: 'One sentence.',
  sources: ['a'],
};
const wrong = (fields: object) =>
  opEdFrontmatter
    .safeParse({ ...least, ...fields })
    .error?.issues.map(({ path, message }) => [path.join('.'), message]);

describe('opEdFrontmatter', () => {
  it('takes the least that an op-ed states', () => {
    expect(opEdFrontmatter.parse(least)).toMatchObject({ title: 'Revising', inferred: [], date: { years: '2022' } });
  });

  it('takes a byline as seen unless it says otherwise', () => {
    const read = opEdFrontmatter.parse({ ...least, authors: [{ family: 'Bauer' }] });
    expect(read.authors).toEqual([{ family: 'Bauer', certainty: 'stated' }]);
  });

  it.each(['public domain', 'CC BY 4.0', 'CC0 1.0', 'licensed by the publisher', 'Licenced to us'])(
    'lets a full text be shown under “%s”',
    (rights) => {
      expect(wrong({ text: 'full', rights })).toBeUndefined();
    },
  );

  it.each(['© the author', 'not licensed', 'CCCP', 'all rights reserved (public domain soon)'])(
    'shows no full text under “%s”',
    (rights) => {
      const message = 'a full text needs rights that allow it: “public domain”, “CC …” or “licensed …”';
      expect(wrong({ text: 'full', rights })).toEqual([['rights', message]]);
    },
  );

  it.each([
    ['an author in doubt without a reason', { authors: [{ ...author, certainty: 'probable' }] }, 'authors.0.how'],
    ['no author', { authors: [] }, 'authors'],
    ['an address that runs as a script', { url: 'javascript:alert(1)' }, 'url'],
    ['a bad date', { date: '17 Feb' }, 'date'],
  ])('refuses %s', (_what, fields, path) => {
    expect(wrong(fields)?.map(([where]) => where)).toEqual([path]);
  });
});

describe('authorName', () => {
  it.each([
    ['Stephen J.', 'Cimbala', 'Stephen J. Cimbala'],
    [undefined, 'Bauer', 'Bauer'],
  ])('%s, %s: %s', (given, family, expected) => {
    expect(authorName({ given, family, certainty: 'stated' })).toBe(expected);
  });
});
