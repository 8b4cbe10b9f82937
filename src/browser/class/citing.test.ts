import { expect, it } from 'vitest';
import { PARAGRAPH } from '../../model/class-data.ts';
import { citationOf, quotationOf } from './citing.ts';

it.each([
  [`A. King, “Peace,” ¶ ${PARAGRAPH}.`, [7], 'A. King, “Peace,” ¶ 7.'],
  [`A. King, “Peace,” ¶ ${PARAGRAPH}.`, [3, 4], 'A. King, “Peace,” ¶¶ 3–4.'],
  [`(King, 2020, para. ${PARAGRAPH})`, [3], '(King, 2020, para. 3)'],
  [`(King, 2020, para.\u00A0${PARAGRAPH})`, [3, 5, 6], '(King, 2020, paras.\u00A03 and 5–6)'],
  [`(King, par. ${PARAGRAPH})`, [1, 2], '(King, pars. 1–2)'],
  [`King, paragraph ${PARAGRAPH}`, [1, 2], 'King, paragraphs 1–2'],
  [`King 2020, ${PARAGRAPH}`, [1, 2], 'King 2020, 1–2'],
])('puts into “%s” the numbers %j', (template, numbers, expected) => {
  expect(citationOf(template, numbers)).toBe(expected);
});

it.each([
  [['the truce held'], '“the truce held”'],
  [['the “so-called” truce'], '“the ‘so-called’ truce”'],
  [['the "so-called" truce'], "“the 'so-called' truce”"],
  [['it held.', 'Then it broke'], '“it held.\n\n“Then it broke”'],
])('quotes %j', (paragraphs, expected) => {
  expect(quotationOf(paragraphs)).toBe(expected);
});
