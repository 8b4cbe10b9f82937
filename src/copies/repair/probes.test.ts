import { expect, it } from 'vitest';
import { lettersOf } from './letters.ts';
import { countIn, findAgain, probesOf } from './probes.ts';

const ONE = 'A mole throws every wave back across the basin, as anyone can tell who has moored there.';
const TWO = 'Sand gives way and stays; stone stands and is broken. That was known when piles were driven.';

it.each([
  ['the same words', ONE, true],
  [
    'one letter in twenty wrong',
    'A rnole throws evexy wave back acros the basin, as anyonc can tell who has moorcd there.',
    true,
  ],
  ['other words', 'Every winter the council of Saltby argues about the same old wall, and finds the money.', false],
  ['too few to tell', 'A mole', false],
])('finds a passage again: %s', (_what, text, found) => {
  const range = findAgain(lettersOf(text), probesOf([TWO, ONE, TWO]), { start: 0, end: 0 });
  const start = lettersOf(TWO).length;
  expect(range !== undefined && Math.abs(range.start - start) < 4).toBe(found);
});

it('does not find a passage in its own place, and counts as if that were cut out', () => {
  const probes = probesOf([ONE, TWO, ONE]);
  const [, second = 0, third = 0] = probes.starts;
  expect(findAgain(lettersOf(TWO), probes, { start: second, end: third })).toBeUndefined();
  expect(findAgain(lettersOf(ONE), probes, { start: 0, end: second })?.start).toBe(third - second);
});

it.each([
  ['itself alone', ['REFRAIN', 'other words than these'], 1],
  ['twice', ['REFRAIN', 'and REFRAIN again'], 2],
  ['three times, once in other marks', ['REFRAIN', 'so: REFRAIN', 'and, at last, REFRAIN; so be it'], 3],
  ['not where half of it is lost', ['REFRAIN', 'the sea takes what the wall'], 1],
])('counts a passage: %s', (_what, texts, count) => {
  const refrain = 'the sea takes what the wall has promised to the harbor and the town';
  const probes = probesOf(texts.map((text) => text.replace('REFRAIN', refrain)));
  expect(countIn(lettersOf(refrain), probes)).toBe(count);
});
