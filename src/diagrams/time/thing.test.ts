import { expect, it } from 'vitest';
import { thingOf } from './thing.ts';

const listed = {
  id: 'x',
  at: '1950',
  date: '1950',
  name: 'Minsk II',
  what: 'signed, Minsk',
  icon: '■',
  tone: 'k-treaties',
  weight: 1,
};

it.each([
  ['with its name, where it is known by that date', {}, 'Minsk II'],
  ['with what it was, at any other date', { weight: 0 }, 'Minsk II: signed, Minsk'],
  ['with a hedge', { at: '1950~' }, 'c. Minsk II'],
  ['cut where it is long', { name: 'A name that is too long for the drawing' }, 'A name that is too long for t…'],
])('is labeled %s', (_what, change, label) => {
  expect(thingOf({ ...listed, ...change })).toMatchObject({ label });
});

it('is told in full', () => {
  expect(thingOf(listed).title).toBe('1950: Minsk II, signed, Minsk');
});
