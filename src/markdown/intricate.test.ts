import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../model/diagnostic.ts';
import { tooIntricate } from './intricate.ts';

const MEND = '    → Write it more simply, or in several parts.';
const check = (text: string) => {
  const found = tooIntricate(text, 'a.md');
  return found && formatDiagnostic(found);
};

const lists = (depth: number) => Array.from({ length: depth }, (_, index) => `${'  '.repeat(index)}- a`).join('\n');

describe('tooIntricate', () => {
  it.each([
    ['plain text, long', 'word '.repeat(50_000)],
    ['many paragraphs', 'An *odd* [link](x).\n\n'.repeat(1_000)],
    ['a hundred notes', '<Note on="a" sources="b">\n\nA *b* [c](d).\n\n</Note>\n\n'.repeat(100)],
    ['a long table', `| a | b | c |\n| - | - | - |\n${'| d | e | f |\n'.repeat(500)}`],
    ['lists twelve deep', lists(12)],
    ['quotations of quotations', '> > > a\n'.repeat(20)],
    ['a rule of many hyphens', `${'- '.repeat(40)}\n${'* '.repeat(40)}\n${'-'.repeat(80)}`],
    ['dashes and stars in words', 'a * b - c > d '.repeat(100)],
  ])('lets %s be', (_what, text) => {
    expect(check(text)).toBeUndefined();
  });

  it.each([
    [
      'quotations too deep',
      `a\n\n${'>'.repeat(50_000)} a`,
      '3:1',
      'Quotations and lists lie too deep in one another here.',
    ],
    ['lists too deep', lists(200), '52:1', 'Quotations and lists lie too deep in one another here.'],
    ['lists that look like a rule', '* - '.repeat(20), '1:1', 'Quotations and lists lie too deep in one another here.'],
    ['both, on one line', '> - 1. '.repeat(10), '1:1', 'Quotations and lists lie too deep in one another here.'],
    ['emphasis', `a\n\n${'*a'.repeat(50_000)}`, '3:1', 'This paragraph has too much markup.'],
    ['brackets', '['.repeat(100_000), '1:1', 'This paragraph has too much markup.'],
    ['backticks', '`'.repeat(100_000), '1:1', 'This paragraph has too much markup.'],
    ['tags', '<Note>'.repeat(10_000), '1:1', 'This paragraph has too much markup.'],
    ['tags on lines of their own', '<Note>\n\n'.repeat(10_000), '10001:1', 'There is too much markup up to here.'],
    ['a wide table', `|${'a|'.repeat(10_000)}\n|${'-|'.repeat(10_000)}`, '1:1', 'This table has too many cells.'],
    [
      'a table with short rows',
      `|${'a|'.repeat(90)}\n|${'-|'.repeat(90)}\n${'b\n'.repeat(900)}`,
      '1:1',
      'This table has too many cells.',
    ],
  ])('refuses %s', (_what, text, place, message) => {
    expect(check(text)).toBe(`a.md:${place}  bad-syntax  ${message}\n${MEND}`);
  });
});
