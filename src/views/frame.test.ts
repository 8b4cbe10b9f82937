import { expect, it } from 'vitest';
import { libraryOf, sampleWith, sampleSite } from '../library/sample.ts';
import { frameView, guideHref } from './frame.ts';

const page = '---\ntitle: Help\ndescription: How to read.\n---\n';
const site = sampleSite.replace(/navigation: .*/, 'navigation: [help, treaties, corrections, readings]\nguide: help');
const library = libraryOf(sampleWith({ 'site.yaml': site, 'pages/help.mdx': page }));

it('the menu has kinds, pages and built-in places in the order of the site file', () => {
  expect(frameView(library).navigation).toEqual([
    { text: 'Help', href: '/help.html' },
    { text: 'Treaties', href: '/treaties.html' },
    { text: 'Corrections', href: '/corrections.html' },
    { text: 'Readings', href: '/index.html' },
  ]);
});

it('a page may have a name that every object has', () => {
  const menu = sampleSite.replace(/navigation: .*/, 'navigation: [constructor]');
  const odd = libraryOf(sampleWith({ 'site.yaml': menu, 'pages/constructor.mdx': page }));
  expect(frameView(odd).navigation).toEqual([{ text: 'Help', href: '/constructor.html' }]);
});

it('the guide is a page of the site, or none', () => {
  expect(guideHref(library)).toBe('/help.html');
  expect(guideHref(libraryOf(sampleWith({})))).toBeUndefined();
});
