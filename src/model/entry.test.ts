import { describe, expect, it } from 'vitest';
import { entryFrontmatter } from './entry.ts';

const least = { name: 'Minsk II', summary: 'Steps.', sources: ['a'] };

describe('entryFrontmatter', () => {
  it('fills in what may be left out', () => {
    expect(entryFrontmatter.parse(least)).toEqual({
      ...least,
      corrections: [],
      aliases: [],
      dates: [],
      relations: [],
      sameAs: [],
    });
  });

  it('takes an alias as a string or with its case', () => {
    expect(entryFrontmatter.parse({ ...least, aliases: ['MII', { text: 'Minsk', case: 'exact' }] }).aliases).toEqual([
      { text: 'MII', case: undefined },
      { text: 'Minsk', case: 'exact' },
    ]);
  });

  it('joins the lines of a summary', () => {
    expect(entryFrontmatter.parse({ ...least, summary: ' Thirteen\n  steps. \n' }).summary).toBe('Thirteen steps.');
  });

  it.each([
    ['an empty name', { name: '' }, 'is empty'],
    ['a name of white space', { name: ' ' }, 'is empty'],
    ['a date of nothing', { dates: [{ what: ' ', when: 1955 }] }, 'is empty'],
    ['a field of nobody’s', { nmae: 'x' }, 'Unrecognized key: "nmae"'],
    ['an id that cannot be one', { relations: [{ type: 'follows', to: 'Minsk I' }] }, /^an id has lower-case/],
    ['a bad date', { dates: [{ what: 'signed', when: 'May' }] }, '“May” is not a date in EDTF'],
    ['another address than https', { sameAs: ['http://www.wikidata.org/wiki/Q1'] }, 'Invalid URL'],
  ])('refuses %s', (_what, fields, message) => {
    const messages = entryFrontmatter.safeParse({ ...least, ...fields }).error?.issues.map((issue) => issue.message);
    expect(messages).toEqual([typeof message === 'string' ? message : expect.stringMatching(message)]);
  });
});
