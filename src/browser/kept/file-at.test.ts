import { expect, it } from 'vitest';
import { fileAt } from './file-at.ts';

const files = ['index.html', 'people/x.html', 'people/é.html', 'people.html', 'search/contents.js'];
const manifest = new Map(files.map((file) => [file, { digest: '', size: 1 }]));

it.each([
  ['https://a.org/site/', 'index.html'],
  ['https://a.org/site/index.html#p7', 'index.html'],
  ['https://a.org/site/people/x.html?words=minsk+ii#p7', 'people/x.html'],
  ['https://a.org/site/people/x', 'people/x.html'],
  ['https://a.org/site/people', 'people.html'],
  ['https://a.org/site/people/%C3%A9.html', 'people/é.html'],
  ['https://a.org/site/search/contents.js?t=1', 'search/contents.js'],
  ['https://a.org/site/people/', undefined],
  ['https://a.org/site/%', undefined],
  ['https://a.org/sitemap', undefined],
  ['https://b.org/site/index.html', undefined],
])('%s is %s', (address, file) => {
  expect(fileAt(address, 'https://a.org/site/', manifest)).toBe(file);
});
