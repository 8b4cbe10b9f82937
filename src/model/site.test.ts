import { describe, expect, it } from 'vitest';
import { kindName } from './kinds.ts';
import { kindOf, siteData } from './site.ts';

const work = {
  one: 'work',
  many: 'Works',
  about: 'Songs.',
  icon: '♪',
  color: { light: '#9a1f55', dark: '#f29bc1' },
  schema: 'MusicComposition',
};
const least = {
  title: 'Songs',
  tagline: 'A reader',
  collection: 'Songs',
  description: 'On songs.',
  address: 'https://songs.example/',
  language: 'en',
  contributors: 'the editors',
  license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  navigation: ['readings'],
  kinds: { works: work },
  relations: { composer: { reads: 'composed', reverse: 'composed by', to: ['works'] } },
};

describe('siteData', () => {
  const site = siteData.parse(least);

  it('lists kinds in the order of the file, each with its name', () => {
    expect(site.kinds).toEqual([{ kind: 'works', ...work, order: 'name', years: 'none' }]);
    expect(kindOf(site, kindName.parse('works')).one).toBe('work');
  });

  it('keeps relations by their type', () => {
    expect([...site.relations]).toEqual([
      ['composer', { reads: 'composed', reverse: 'composed by', to: ['works'], lifetime: false, later: false }],
    ]);
  });

  it('takes the origin of the address', () => {
    expect(site.address).toBe('https://songs.example');
  });

  it.each([
    ['an address that runs something', { address: 'javascript:alert(1)' }, 'address'],
    ['an address with a path', { address: 'https://me.github.io/postil' }, 'address'],
    ['an address with a query', { address: 'https://songs.example/?a' }, 'address'],
    ['an address with a fragment', { address: 'https://songs.example/#a' }, 'address'],
    ['an address with a name in it', { address: 'https://me@songs.example' }, 'address'],
    ['a language that is none', { language: 'English!' }, 'language'],
    ['a language that the interface does not have', { language: 'pt-BR' }, 'language'],
    ['a title of nothing', { title: '  ' }, 'title'],
    ['an icon of two kinds', { kinds: { works: work, songs: work } }, 'kinds.songs.icon'],
    ['a kind that has the name of a built-in folder', { kinds: { claims: work } }, 'kinds.claims'],
    ['a spelling of two words', { spellings: { 'La Boheme': 'Bohème' } }, 'spellings.La Boheme'],
    ['a spelling of a word with signs', { spellings: { Walzer: 'waltz-song' } }, 'spellings.Walzer'],
    ['a field that it does not know', { theme: 'dark' }, ''],
  ])('refuses %s', (_what, fields, path) => {
    expect(siteData.safeParse({ ...least, ...fields }).error?.issues.map((issue) => issue.path.join('.'))).toEqual([
      path,
    ]);
  });

  it('a kind that it has not is a fault of the program', () => {
    expect(() => kindOf(site, kindName.parse('people'))).toThrow('no kind “people”');
  });
});
