import { describe, expect, it } from 'vitest';
import { sentenceEnds, splitSentence } from './sentences.ts';

describe('sentenceEnds', () => {
  it.each([
    ['One. Two! Three? Four.', [4, 9, 16]],
    ['George W. Bush met Dr. Rice. They spoke.', [28]],
    ['He said “No.” She left.', [13]],
    ['In 1999. 2004 came.', [8]],
    ['at 5 p.m. they left', []],
    ['', []],
  ])('of “%s”', (text, ends) => {
    expect(sentenceEnds(text)).toEqual(ends);
  });
});

describe('splitSentence', () => {
  it.each([
    ['One. Two. Three.', ['One.', 'Two. Three.']],
    ['By J. Herz in 1950. It spread.', ['By J. Herz in 1950.', 'It spread.']],
    ['Adm. Rob Bauer spoke. Firms heard.', ['Adm. Rob Bauer spoke.', 'Firms heard.']],
    ['“An end.” Then more.', ['“An end.”', 'Then more.']],
    ['Born c. 1950 in Rome. He left.', ['Born c. 1950 in Rome.', 'He left.']],
    ['It cost 1.5 million. Yes.', ['It cost 1.5 million.', 'Yes.']],
    ['Only one', ['Only one', '']],
    ['', ['', '']],
  ])('of “%s”', (text, parts) => {
    expect(splitSentence(text)).toEqual(parts);
  });
});
