import { describe, expect, it } from 'vitest';
import { bylineWords } from './bylines.ts';

describe('bylineWords', () => {
  const sure = { name: 'Jane Roe', href: undefined, hedge: undefined, how: undefined };
  const unsure = { ...sure, name: 'Max Abel', hedge: 'Probably', how: 'the words match' };

  it.each([
    [[sure], 'By Jane Roe'],
    [[sure, sure], 'By Jane Roe, Jane Roe'],
    [[sure, unsure], 'By Jane Roe, probably by Max Abel'],
    [[unsure, sure], 'Probably by Max Abel, by Jane Roe'],
  ])('%#', (bylines, words) => {
    expect(bylineWords(bylines)).toBe(words);
  });
});
