import { describe, expect, it } from 'vitest';
import { ris } from './ris.ts';

const lines = (text: string) => text.split('\r\n');

describe('ris', () => {
  it('writes a record', () => {
    const record = ris([
      {
        id: 'roe-2022',
        type: 'article-newspaper',
        title: 'Peace\nin our time',
        author: [{ family: 'Roe', given: 'Jane' }, { literal: 'UN Security Council' }],
        'container-title': 'The Review',
        issued: { 'date-parts': [[2022, 2, 17]] },
        accessed: { 'date-parts': [[2026, 11, 22]] },
        page: '5-9',
        URL: 'https://example.org/a',
        note: 'Read in full.',
      },
    ]);
    expect(lines(record)).toEqual([
      'TY  - NEWS',
      'ID  - roe-2022',
      'AU  - Roe, Jane',
      'AU  - UN Security Council,',
      'TI  - Peace in our time',
      'T2  - The Review',
      'PY  - 2022',
      'DA  - 2022/02/17/',
      'SP  - 5',
      'EP  - 9',
      'UR  - https://example.org/a',
      'Y2  - 2026/11/22/',
      'N1  - Read in full.',
      'ER  - ',
      '',
      '',
    ]);
  });

  it.each([
    ['a month', { issued: { 'date-parts': [[2014, 9]] } }, 'DA  - 2014/09//'],
    [
      'a range',
      {
        issued: {
          'date-parts': [
            [2025, 8, 18],
            [2025, 8, 22],
          ],
        },
      },
      'DA  - 2025-08-18/2025-08-22',
    ],
    ['an approximate date', { issued: { 'date-parts': [[2016]], circa: true } }, 'DA  - 2016~'],
    [
      'an attributed author',
      { author: [{ family: 'Roe', given: 'J.', suffix: '[attributed]' }] },
      'AU  - Roe, J., [attributed]',
    ],
    ['a body with a comma in its name', { author: [{ literal: 'CVCE, Luxembourg' }] }, 'AU  - CVCE (Luxembourg),'],
    ['a publisher of what has no tag for it', { publisher: 'Chatham House' }, 'N1  - Published by Chatham House.'],
    ['an interviewer', { interviewer: [{ family: 'Roe', given: 'J.' }] }, 'N1  - Interview by J. Roe.'],
    ['a translated title', { 'translated-title': 'On war' }, 'TI  - A [On war]'],
    ['the issue of a newspaper', { type: 'article-newspaper', issue: '7' }, 'N1  - Issue 7.'],
  ])('%s', (_what, work, expected) => {
    expect(lines(ris([{ id: 'x', type: 'webpage', title: 'A', ...work }]))).toContain(expected);
  });

  it('has no date where none is known', () => {
    expect(lines(ris([{ id: 'x', type: 'webpage', title: 'A' }]))).toEqual([
      'TY  - ELEC',
      'ID  - x',
      'TI  - A',
      'ER  - ',
      '',
      '',
    ]);
  });

  it.each([
    ['treaty', 'STAT'],
    ['legislation', 'STAT'],
    ['report', 'RPRT'],
    ['entry-encyclopedia', 'ENCYC'],
    ['article-magazine', 'MGZN'],
    ['article-journal', 'JOUR'],
    ['book', 'BOOK'],
    ['chapter', 'CHAP'],
    ['thesis', 'THES'],
    ['speech', 'SLIDE'],
    ['interview', 'ELEC'],
    ['broadcast', 'VIDEO'],
    ['map', 'MAP'],
    ['dataset', 'DATA'],
    ['post-weblog', 'BLOG'],
    ['paper-conference', 'CONF'],
  ])('%s is %s', (type, expected) => {
    expect(lines(ris([{ id: 'x', type, title: 'A' }]))[0]).toBe(`TY  - ${expected}`);
  });
});
