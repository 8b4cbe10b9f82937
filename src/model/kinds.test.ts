import { describe, expect, it } from 'vitest';
import { kindData, kindName } from './kinds.ts';

describe('kindName', () => {
  it.each(['people', 'works', 'court-cases'])('takes “%s”', (name) => {
    expect(kindName.parse(name)).toBe(name);
  });

  it.each(['', 'People', 'op-eds', 'claims', 'sources', 'feed', 'a/b', 'works2', '-works'])('refuses “%s”', (name) => {
    expect(kindName.safeParse(name).success).toBe(false);
  });
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
    ['a color that is a name', { color: { light: 'red', dark: '#ffffff' } }, ['color.light']],
    ['a color that would end the style sheet', { color: { light: '#fff;}*{', dark: '#ffffff' } }, ['color.light']],
    ['a type that schema.org does not have', { schema: 'Song' }, ['schema']],
    ['an order of its own', { order: 'random' }, ['order']],
    ['no word for years', { years: [] }, ['years']],
  ])('refuses %s', (_what, fields, paths) => {
    const issues = kindData.safeParse({ ...least, ...fields }).error?.issues ?? [];
    expect(issues.map((issue) => issue.path.join('.'))).toEqual(paths);
  });
});
