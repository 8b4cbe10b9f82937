import { describe, expect, it } from 'vitest';
import { capitalizedPhrases, checkCoverage } from './coverage.ts';
import { libraryOf, sampleEditedIn } from '../library/sample.ts';
import { found } from './fixture.ts';

describe('capitalizedPhrases', () => {
  it.each([
    ['a name in a sentence', 'He met Vera Lynn there.', ['Vera Lynn']],
    ['a name of many words', 'at the Treaty of the Hague and of Rome', ['Treaty of the Hague', 'Rome']],
    ['the first word of a sentence', 'Peace came. Nobody knew.', []],
    ['a name behind the first word', 'Then Vera came. Then the War.', ['Vera', 'War']],
    ['an acronym at the beginning', 'NATO grew.', ['NATO']],
    ['the first word of a quotation', 'He said “Never again.” and went', []],
    ['a name with marks', 'by Jean-Luc O’Neill', ['Jean-Luc O’Neill']],
    ['a possessive', 'in Putin’s Russia', ['Putin’s Russia']],
    ['letters of other alphabets', 'in Łódź and Ålesund', ['Łódź and Ålesund']],
    ['none', 'no name at all', []],
  ])('finds %s', (_what, text, expected) => {
    expect(capitalizedPhrases(text).map((phrase) => phrase.text)).toEqual(expected);
  });

  it('tells where they stand', () => {
    const text = 'Then Vera Lynn sang.';
    expect(capitalizedPhrases(text)).toEqual([{ text: 'Vera Lynn', start: 5, end: 14 }]);
  });
});

const opEd = 'op-eds/peace.mdx';
const add = (text: string) => [opEd, 'In winter the', `${text} In winter the`] as const;

describe('checkCoverage', () => {
  it.each([
    ['a name that no entry has', 'They met in Vienna.', ['19:52 uncovered-name No entry explains “Vienna”.']],
    ['each name once', 'They met in Vienna, and Vienna’s Hofburg.', ['19:52 “Vienna”.', '19:64 “Vienna’s Hofburg”.']],
    ['a name that is mentioned', 'They met Ada King.', []],
    ['a name beside one that is mentioned', 'They met Ada King and Wangari Maathai.', ['19:62 “Wangari Maathai”.']],
    ['a name that goes on behind a mention', 'They met the OSCE Forum.', ['19:58 “Forum”.']],
    ['a name marked as a mention', 'They met in <Mention of="osce">Vienna</Mention>.', []],
    ['a name left alone', 'They met in <Mention none>Vienna</Mention>.', []],
    [
      'a month, a day, the author, the publication',
      'On Monday, in May, Jane Roe and then Roe wrote for The Review.',
      [],
    ],
  ])('reports %s', (_what, text, expected) => {
    const all = found(checkCoverage, ...add(text));
    const short = all.map((line) => line.replace('uncovered-name No entry explains ', ''));
    expect(short).toEqual(
      expected.map((line) => `content/${opEd}:${line.replace('uncovered-name No entry explains ', '')}`),
    );
  });

  it.each([
    ['a common word', 'commonWords: [vienna]'],
    ['two common words joined', 'commonWords: [Vienna, Rome]'],
  ])('passes over %s', (_what, words) => {
    const files = sampleEditedIn(add('They met in Vienna and Rome.'), ['site.yaml', 'kinds:', `${words}\nkinds:`]);
    expect(checkCoverage(libraryOf(files)).map(({ message }) => message)).toEqual(
      words.includes('Rome') ? [] : ['No entry explains “Vienna and Rome”.'],
    );
  });
});
