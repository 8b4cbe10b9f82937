import { expect, it } from 'vitest';
import { optionsOf } from './options.ts';

const usual = { opEds: 1000, entries: 550 };

it.each([
  [[], { ...usual, rounds: 1, readme: false }],
  [['50', '--rounds', '3'], { opEds: 50, entries: 550, rounds: 3, readme: false }],
  [['--readme', '--entries=40'], { opEds: 1000, entries: 40, rounds: 1, readme: true }],
])('reads %j', (args, expected) => {
  expect(optionsOf(args, usual)).toEqual(expected);
});

it.each([
  [['many'], 'OP-EDS is “many”; it must be a number from 1.'],
  [['--entries', '3'], '--entries is “3”; it must be a number from 20.'],
  [['--rounds', '0.5'], '--rounds is “0.5”; it must be a number from 1.'],
  [['--fast'], "Unknown option '--fast'"],
])('refuses %j', (args, message) => {
  expect(() => optionsOf(args, usual)).toThrow(message);
});
