import { describe, expect, it } from 'vitest';
import { collectionOf, libraryOf, sampleSite, sampleWith } from '../library/sample.ts';
import { sampleWithList } from '../library/sample-list.ts';
import { addressesAt } from './addresses.ts';
import { llmsTxt } from './llms.ts';

const at = addressesAt('https://reader.example');
const page = '---\ntitle: About\ndescription: What this is.\n---\n\nWords.\n';
const text = llmsTxt(libraryOf(sampleWith({ 'pages/about.mdx': page })), at);

describe('llmsTxt', () => {
  it('begins with a title, a summary and a word of advice, as llmstxt.org asks', () => {
    expect(text).toMatch(/^# Marginalia\n\n> Two op-eds on truces\.\n\nEvery page has a text [^\n#]+\n\n## Readings\n/);
  });

  it.each([
    ['Readings', '- [Winter](https://reader.example/op-eds/winter.txt): On snow.'],
    ['Readings', '- [Peace in Our Time](https://reader.example/op-eds/peace.txt): On truces.'],
    ['Entries', '- [Treaties](https://reader.example/treaties.txt): Treaties.'],
    ['Claims', '- [Claims](https://reader.example/claims.txt): '],
    ['About', '- [About](https://reader.example/about.txt): What this is.'],
    ['About', '- [Sources](https://reader.example/sources.txt): '],
  ])('lists in %s: %s', (title, line) => {
    const section = text.split('\n## ').find((part) => part.startsWith(`${title}\n`));
    expect(section).toContain(line);
  });

  it('lists reading lists', () => {
    expect(llmsTxt(libraryOf(sampleWithList()), at)).toContain(
      '## Reading lists\n\n- [Two truces](https://reader.example/reading-lists/two-truces.txt): What makes a truce hold.\n',
    );
  });

  it('leads to the pages, and tells of nothing else, where there are only these', () => {
    const only = `${sampleSite}\nmakes: { texts: false, epub: false, tei: false, api: false }\n`;
    const told = llmsTxt(libraryOf(sampleWith({ 'site.yaml': only })), at);
    expect(told).toContain('- [Winter](https://reader.example/op-eds/winter.html): On snow.');
    expect(told).toContain('The site and its bibliography, with checksums.');
    expect(told).not.toMatch(/\.txt|TEI|JSON/);
  });

  it('has no empty section', () => {
    expect(llmsTxt(libraryOf(collectionOf({})), at)).not.toMatch(/^## Reading/m);
  });

  it('takes what looks like markup in the content as text', () => {
    const hostile = libraryOf(
      sampleWith({ 'site.yaml': sampleSite.replace('Two op-eds on truces.', "'<img src=x> [a](b)'") }),
    );
    expect(llmsTxt(hostile, at)).toContain('> \\<img src=x> \\[a]\\(b)');
  });
});
