import { describe, expect, it } from 'vitest';
import { SiteFault } from './fault.ts';
import { checkNames, namedSite } from './site-name.ts';

describe('namedSite', () => {
  it.each([
    ['sites/songs', { name: 'songs', from: 'sites/songs' }],
    ['sites/songs/', { name: 'songs', from: 'sites/songs/' }],
    ['poems=sites/verses', { name: 'poems', from: 'sites/verses' }],
    ['poems=a=b', { name: 'poems', from: 'a=b' }],
    ['./a=b', { name: 'a=b', from: './a=b' }],
  ])('reads %s', (text, expected) => {
    expect(namedSite(text)).toEqual(expected);
  });
});

describe('checkNames', () => {
  it('takes names that can be addresses', () => {
    expect(() => checkNames(['songs', 'who-owns-a-song', '2025'].map(namedSite))).not.toThrow();
  });

  it.each([
    [['Grace Notes'], '“Grace Notes” cannot be the name of a site.'],
    [['.cache'], '“.cache” cannot be the name of a site.'],
    [['search=sites/a'], 'The joined site itself needs the name “search”.'],
    [['entries=sites/a'], 'The joined site itself needs the name “entries”.'],
    [['sites/songs', 'others/songs'], 'Two sites have the name “songs”.'],
  ])('refuses %j', (texts, message) => {
    expect(() => checkNames(texts.map(namedSite))).toThrow(SiteFault);
    expect(() => checkNames(texts.map(namedSite))).toThrow(message);
  });
});
