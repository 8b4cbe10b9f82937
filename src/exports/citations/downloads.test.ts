import { expect, it } from 'vitest';
import { carriedFiles, referencesFile } from './downloads.ts';

const work = { id: 'o-voine', type: 'book', title: 'O voine', 'translated-title': 'On war & peace' };

it('puts fields that CSL-JSON has not where it has a place for them', () => {
  expect(JSON.parse(referencesFile([work], 'json'))).toEqual([
    { id: 'o-voine', type: 'book', title: 'O voine', custom: { 'translated-title': 'On war & peace' } },
  ]);
});

it('a page carries a file of each format, under its name', () => {
  const files = carriedFiles([work], 'o-voine');
  expect(files.map(({ label, name }) => [label, name])).toEqual([
    ['BibTeX', 'o-voine.bib'],
    ['RIS', 'o-voine.ris'],
    ['CSL-JSON', 'o-voine.json'],
  ]);
  for (const { href, name } of files) {
    const [head, text = ''] = href.split(/,(.*)/s);
    expect(head).toMatch(/^data:application\/[\w.+-]+;charset=utf-8$/);
    expect(text).toMatch(/^[\w.!~*'()%-]+$/);
    const format = name.endsWith('.bib') ? 'bib' : name.endsWith('.ris') ? 'ris' : 'json';
    expect(decodeURIComponent(text)).toBe(referencesFile([work], format));
  }
});
