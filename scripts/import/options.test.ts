import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';

const plain = {
  files: ['a'],
  dryRun: false,
  overwrite: false,
  format: 'text',
  of: undefined,
  asOpEd: false,
  given: {},
};

describe('readOptions', () => {
  it.each<[string[], object | undefined]>([
    [['a'], plain],
    [['a', 'b', '--dry-run', '--overwrite'], { ...plain, files: ['a', 'b'], dryRun: true, overwrite: true }],
    [['--format', 'json', 'a'], { ...plain, format: 'json' }],
    [['a', '--of', 'x'], { ...plain, of: 'x' }],
    [
      ['a', '--as', 'op-ed', '--rights', 'CC BY 4.0', '--author', 'A B; C D'],
      { ...plain, asOpEd: true, given: { rights: ['CC BY 4.0'], author: ['A B', 'C D'] } },
    ],
    [['a', '--title', ' A  title '], { ...plain, given: { title: ['A title'] } }],
    [['--', '-a'], { ...plain, files: ['-a'] }],
    [['--help'], undefined],
  ])('reads %j', (args, expected) => {
    expect(readOptions(args)).toEqual(expected);
  });

  it.each([
    [[], 'No file is named.'],
    [['a', '--nothing'], "Unknown option '--nothing'."],
    [['a', '--text', 'full'], "Unknown option '--text'."],
    [['a', '--of'], "Option '--of <value>' argument missing."],
    [['a', '--format', 'xml'], 'There is no format “xml”.'],
    [['a', '--as', 'digest'], 'A copy can become an op-ed (--as op-ed), and no “digest”.'],
    [['a', '--as', 'op-ed'], '--as op-ed needs --rights: whose it is, and why it may be shown in full.'],
    [['a', '--as', 'op-ed', '--of', 'x'], '--of and --as contradict one another: it is there, or it is new.'],
    [['a', 'b', '--title', 'T'], '--title goes with one file.'],
    [['a', 'b', '--of', 'x'], '--of goes with one file.'],
    [['a', '--rights', 'CC0'], '--rights goes with --as op-ed.'],
  ])('refuses %j', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
