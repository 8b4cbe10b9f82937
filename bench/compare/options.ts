/** What the comparison is told on the command line. */
import { parseArgs } from 'node:util';

export interface Options {
  readonly opEds: number;
  readonly entries: number;
  /** How many times each builds. */
  readonly rounds: number;
  /** Whether the README is to show what was found. */
  readonly readme: boolean;
}

/** @param args `[OP-EDS] [--entries 550] [--rounds 1] [--readme]`; throws for anything else */
export function optionsOf(args: readonly string[], usual: Pick<Options, 'opEds' | 'entries'>): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { entries: { type: 'string' }, rounds: { type: 'string' }, readme: { type: 'boolean', default: false } },
  });
  const [opEds] = positionals;
  return {
    opEds: countOf('OP-EDS', opEds, usual.opEds, 1),
    // An op-ed names twenty.
    entries: countOf('--entries', values.entries, usual.entries, 20),
    rounds: countOf('--rounds', values.rounds, 1, 1),
    readme: values.readme,
  };
}

/** A whole number from `least`; throws for another. */
export function countOf(name: string, text: string | undefined, usual: number, least: number): number {
  if (text === undefined) return usual;
  const count = Number(text);
  if (!Number.isSafeInteger(count) || count < least)
    throw new Error(`${name} is “${text}”; it must be a number from ${least}.`);
  return count;
}
