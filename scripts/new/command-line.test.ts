import { describe, expect, it } from 'vitest';
import { helpOf, readCommand } from './command-line.ts';
import { things } from './things.ts';

const read = (...args: string[]) => {
  const { thing, ...rest } = readCommand(args, things);
  return { thing: thing?.name, ...rest };
};

describe('readCommand', () => {
  it.each([
    [[], { thing: undefined, help: false, given: {} }],
    [['--help'], { thing: undefined, help: true, given: {} }],
    [['entry', '-h'], { thing: 'entry', help: true, given: {} }],
    [
      ['entry', '--name', '  Minsk \n II ', '--alias', 'A; B', '--alias=C'],
      { thing: 'entry', help: false, given: { name: ['Minsk II'], alias: ['A', 'B', 'C'] } },
    ],
    [['op-ed', '--title', 'A; B'], { thing: 'op-ed', help: false, given: { title: ['A; B'] } }],
  ])('%j', (args, command) => {
    expect(read(...args)).toEqual(command);
  });

  it.each([
    [['poem'], '“poem” cannot be made. What can: op-ed, entry, claim, reading-list, source.'],
    [['entry', '--nam', 'x'], "Unknown option '--nam'.\nThe flags are told by: npm run new -- entry --help"],
    [['entry', '--name'], "Option '--name <value>' argument missing."],
    [['entry', '--name', '--kind', 'people'], "Option '--name' argument is ambiguous."],
    [['entry', '--name', ' '], '--name is empty.'],
    [['entry', '--name=a', '--name=b'], '--name is given more than once.'],
    [['entry', 'people'], "Unexpected argument 'people'."],
  ])('refuses %j', (args, message) => {
    expect(() => read(...args)).toThrow(message);
  });
});

describe('helpOf', () => {
  it('lists all things', () => {
    expect(helpOf(undefined, things)).toContain('\n  source        a source: a record of content/bibliography.json\n');
  });

  it.each(things)('tells every flag of $name', (thing) => {
    for (const { flag } of thing.fields) expect(helpOf(thing, things)).toContain(`--${flag} `);
  });
});
