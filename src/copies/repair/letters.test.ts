import { expect, it } from 'vitest';
import { lettersOf } from './letters.ts';

it('folds to letters and digits', () => {
  expect(lettersOf('The Détente of 1975 — ﬁrst!')).toBe('thedetenteof1975first');
});
