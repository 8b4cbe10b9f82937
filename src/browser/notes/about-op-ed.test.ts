import { expect, test } from 'vitest';
import { PARAGRAPH } from '../../model/class-data.ts';
import { citedAt } from './about-op-ed.ts';

test.each([
  [`A. Author, “Bridges,” May 1, 2020, ¶ ${PARAGRAPH}.`, [3], 'A. Author, “Bridges,” May 1, 2020, ¶ 3.'],
  [`A. Author, “Bridges,” May 1, 2020, ¶ ${PARAGRAPH}.`, [3, 4, 9], 'A. Author, “Bridges,” May 1, 2020, ¶¶ 3–4 and 9.'],
  [`A. Author, “Bridges,” May 1, 2020, ¶ ${PARAGRAPH}.`, [], 'A. Author, “Bridges,” May 1, 2020.'],
  [`(Author 2020, para. ${PARAGRAPH})`, [], '(Author 2020)'],
  ['A. Author, “Bridges.”', [3], 'A. Author, “Bridges.”'],
])('%s at %j', (citation, paragraphs, cited) => {
  expect(citedAt(citation, paragraphs)).toBe(cited);
});
