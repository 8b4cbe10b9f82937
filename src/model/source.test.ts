import { describe, expect, it } from 'vitest';
import { bibliography, edtf, shortReference, source } from './source.ts';

const least = { id: 'a', type: 'book', title: 'One Two' };

describe('source', () => {
  it('keeps CSL fields that it does not know', () => {
    expect(source.parse({ ...least, DOI: '10.1/x' })).toEqual({ ...least, DOI: '10.1/x' });
  });

  it.each([
    ['no title', { id: 'a', type: 'book' }],
    ['an id with capitals', { ...least, id: 'Allan' }],
    ['an address that runs as a script', { ...least, URL: 'javascript:alert(1)' }],
    ['an author without a name', { ...least, author: [{ given: 'Ann' }] }],
    ['a title of nothing', { ...least, title: ' ' }],
    ['a month 15', { ...least, issued: { 'date-parts': [[2020, 15]] } }],
    ['a month 0', { ...least, issued: { 'date-parts': [[2020, 0]] } }],
    ['31 February', { ...least, issued: { 'date-parts': [[2020, 2, 31]] } }],
    ['29 February of a common year', { ...least, accessed: { 'date-parts': [[2021, 2, 29]] } }],
    ['a year of five digits', { ...least, issued: { 'date-parts': [[20200, 2, 28]] } }],
    ['an end that is none', { ...least, issued: { 'date-parts': [[2020], [2020, 4, 31]] } }],
    ['a date of four parts', { ...least, issued: { 'date-parts': [[2014, 1, 2, 3]] } }],
  ])('refuses %s', (_what, record) => {
    expect(source.safeParse(record).success).toBe(false);
  });

  it.each([[[2020, 2, 29]], [[2020, 12]], [[2020]], [[-410]], [[33, 4, 3]]])('takes the date %j', (parts) => {
    expect(source.safeParse({ ...least, issued: { 'date-parts': [parts] } }).success).toBe(true);
  });

  it('reads a bibliography', () => {
    expect(bibliography.parse([least, { ...least, id: 'b' }]).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('shortReference', () => {
  const issued = { 'date-parts': [[2014, 9]] };
  it.each([
    ['one author', { author: [{ family: 'Mearsheimer', given: 'John' }], issued }, 'Mearsheimer 2014'],
    ['several', { author: [{ family: 'Wolff' }, { family: 'Stent' }], issued }, 'Wolff et al. 2014'],
    ['an institution', { author: [{ literal: 'NATO' }], issued }, 'NATO 2014'],
    ['no author: the publication', { 'container-title': 'Izvestia', issued }, 'Izvestia 2014'],
    ['no author: a short title', { issued }, 'One Two 2014'],
    ['no author: a long title', { title: 'A b c d e f', issued }, 'A b c d … 2014'],
    ['no date', { author: [{ family: 'Petro' }] }, 'Petro n.d.'],
    ['a date in words', { author: [{ family: 'Petro' }], issued: { literal: 'spring' } }, 'Petro n.d.'],
  ])('%s', (_what, fields, expected) => {
    expect(shortReference(source.parse({ ...least, ...fields }))).toBe(expected);
  });
});

describe('edtf', () => {
  it.each([
    ['1955-12-01', { 'date-parts': [[1955, 12, 1]] }],
    ['0410-02', { 'date-parts': [[410, 2]] }],
    [
      '1986-10-11/1986-10-12',
      {
        'date-parts': [
          [1986, 10, 11],
          [1986, 10, 12],
        ],
      },
    ],
    ['2016~', { 'date-parts': [[2016]], circa: true }],
    ['2016', { 'date-parts': [[2016]], circa: false }],
    [undefined, {}],
    [undefined, undefined],
  ])('%s', (expected, date) => {
    expect(edtf(date)).toBe(expected);
  });
});
