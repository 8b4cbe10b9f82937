import { expect, it } from 'vitest';
import { foldedWords } from '../anchoring/words.ts';
import { foundIn } from './highlight.ts';

it.each([
  ['minsk ii', 'Minsk II followed Minsk I.', ['Minsk', 'II', 'Minsk']],
  ['detente', 'Was it détente, or DÉTENTE?', ['détente', 'DÉTENTE']],
  ['putin', 'Putin’s speech', ['Putin']],
  ['war', 'a warning of war', ['war']],
  ['<img src=x>', 'no such thing', []],
  ['.*+?^${}()|[]', 'nothing of it', []],
  ['', 'nothing', []],
])('finds the words of “%s”', (words, text, found) => {
  expect(foundIn(text, new Set(foldedWords(words))).map((word) => word.text)).toEqual(found);
});
