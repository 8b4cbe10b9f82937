import { describe, expect, it } from 'vitest';
import { Misuse, readOptions } from './options.ts';

describe('readOptions', () => {
  it.each([
    [
      'sites/songs poems=sites/verses --to joined',
      {
        sites: [
          { name: 'songs', from: 'sites/songs' },
          { name: 'poems', from: 'sites/verses' },
        ],
        to: 'joined',
        title: 'Collections',
      },
    ],
    [
      'songs/ --to joined --title Readers',
      { sites: [{ name: 'songs', from: 'songs/' }], to: 'joined', title: 'Readers' },
    ],
    ['--help', undefined],
  ])('reads %s', (line, expected) => {
    expect(readOptions(line.split(' '))).toEqual(expected);
  });

  it.each([
    ['--to joined', 'No site is named.'],
    ['songs', '--to FOLDER is missing'],
    ['songs --to songs', 'songs cannot be where songs lies'],
    ['all/songs --to all', 'all cannot be where all/songs lies'],
    ['all --to all/joined', 'all/joined cannot be where all lies'],
    ['songs --into joined', 'Unknown option'],
  ])('refuses %s', (line, message) => {
    expect(() => readOptions(line.split(' '))).toThrow(Misuse);
    expect(() => readOptions(line.split(' '))).toThrow(message);
  });
});
