import { describe, expect, it } from 'vitest';
import { cellsOf, damages, isRight, ligatures, noise, randomNumbers, textOf, wrapped, type Damage } from './damage.ts';

const text = 'The first office on the coast was offered to a fisherman of fifty, who refused it. '.repeat(20);
const damaged = (damage: Damage) => textOf(damage(cellsOf(text), randomNumbers(7)));

describe('damage', () => {
  it.each(Object.entries(damages).filter(([kind]) => kind !== 'none'))('does something: %s', (_kind, damage) => {
    expect(damaged(damage)).not.toBe(text);
    expect(damaged(damage)).toBe(damaged(damage));
  });

  it('changes about as many letters as it is told', () => {
    const changed = noise(5)(cellsOf(text), randomNumbers(7)).filter(
      ({ character, origin }) => character !== text[origin ?? 0],
    );
    expect(changed.length / text.length).toBeGreaterThan(0.01);
    expect(changed.length / text.length).toBeLessThan(0.06);
  });

  it('breaks lines, within long words with a hyphen', () => {
    const lines = textOf(wrapped(cellsOf('incomprehensibilities and '.repeat(20)), randomNumbers(1))).split('\n');
    expect(lines.every((line) => line.length <= 66)).toBe(true);
    expect(lines.some((line) => /[a-z]-$/.test(line))).toBe(true);
  });

  it('sets ligatures', () => {
    expect(damaged(ligatures)).toContain('ﬁrst oﬀice');
  });
});

describe('isRight', () => {
  const cells = [
    ...cellsOf('a lamp'),
    { character: '!' },
    ...cellsOf('a lamp').map((cell) => ({ ...cell, again: true })),
  ];
  const lamp = { start: 2, end: 6 };

  it.each([
    ['the place', { start: 2, end: 6 }, true],
    ['with a letter too many', { start: 0, end: 6 }, true],
    ['a piece of it', { start: 2, end: 3 }, false],
    ['another', { start: 0, end: 1 }, false],
    ['a repeat', { start: 9, end: 13 }, false],
  ])('%s', (_what, anchor, expected) => {
    expect(isRight(cells, anchor, lamp)).toBe(expected);
  });

  it('takes a repeat where the place is lost', () => {
    expect(isRight(cells.slice(6), { start: 3, end: 7 }, lamp)).toBe(true);
  });
});
