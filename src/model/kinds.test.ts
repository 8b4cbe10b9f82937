import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { kindData, kindName, papers } from './kinds.ts';

describe('kindName', () => {
  it.each(['people', 'works', 'court-cases'])('takes “%s”', (name) => {
    expect(kindName.parse(name)).toBe(name);
  });

  it.each(['', 'People', 'op-eds', 'claims', 'sources', 'notes', 'feed', 'a/b', 'works2', '-works'])(
    'refuses “%s”',
    (name) => {
      expect(kindName.safeParse(name).success).toBe(false);
    },
  );
});

describe('kindData', () => {
  const least = {
    one: 'work',
    many: 'Works',
    about: 'Songs.',
    icon: '♪',
    color: { light: '#9a1f55', dark: '#f29bc1' },
    schema: 'MusicComposition',
  };

  it('fills in what may be left out', () => {
    expect(kindData.parse(least)).toEqual({ ...least, order: 'name', years: 'none' });
  });

  it.each([
    ['an icon of two characters', { icon: '♪♪' }, ['icon']],
    ['an icon that is not seen', { icon: ' ' }, ['icon']],
    ['an icon of no width', { icon: '\u200B' }, ['icon']],
    ['an icon that only adds to another character', { icon: '\u0301' }, ['icon']],
    ['a label of nothing', { one: ' ' }, ['one']],
    ['a light color on the light page', { color: { light: '#f29bc1', dark: '#f29bc1' } }, ['color.light']],
    ['a dark color on the dark page', { color: { light: '#9a1f55', dark: '#9a1f55' } }, ['color.dark']],
    ['a color that is a name', { color: { light: 'red', dark: '#ffffff' } }, ['color.light']],
    ['a color that would end the style sheet', { color: { light: '#fff;}*{', dark: '#ffffff' } }, ['color.light']],
    ['a type that schema.org does not have', { schema: 'Song' }, ['schema']],
    ['an order of its own', { order: 'random' }, ['order']],
    ['no word for years', { years: [] }, ['years']],
  ])('refuses %s', (_what, fields, paths) => {
    const issues = kindData.safeParse({ ...least, ...fields }).error?.issues ?? [];
    expect(issues.map((issue) => issue.path.join('.'))).toEqual(paths);
  });

  it('knows the papers of the style sheet', async () => {
    expect(await readFile('src/styles/tokens.css', 'utf8')).toContain(
      `--color-paper: light-dark(${papers.light}, ${papers.dark});`,
    );
  });

  it('says how little a color is seen', () => {
    const color = { light: '#8a8a8a', dark: '#8a8a8a' };
    expect(kindData.safeParse({ ...least, color }).error?.issues.map(({ message }) => message)).toEqual([
      'its contrast with the light page (#fcfaf5) is 3.3 : 1; 4.5 : 1 is the least that can be read',
    ]);
  });
});
