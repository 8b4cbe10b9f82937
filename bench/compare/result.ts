/** What a run of the comparison has found. */
import type { Cost } from '../measure/command.ts';
import type { Machine } from '../measure/machine.ts';
import type { Output } from '../measure/output.ts';
import type { PageCost, SearchCost } from '../measure/page.ts';
import type { TextCost } from '../measure/texts.ts';
import { median } from '../device/median.ts';

/** What one maker of sites takes. */
export interface Measured {
  readonly name: string;
  readonly version: string;
  readonly makes: string;
  /** A build with nothing kept from before. */
  readonly cold: Cost;
  /** Another, when one gloss has changed since, with all that the first has kept. */
  readonly changed: Cost;
  readonly output: Output;
  readonly page?: PageCost | undefined;
  readonly search?: SearchCost | undefined;
}

export interface Comparison {
  readonly machine: Machine;
  readonly opEds: number;
  readonly entries: number;
  /** How many times each built; the figures are medians. */
  readonly rounds: number;
  /** Who could not be measured, and why. */
  readonly leftOut: readonly string[];
  readonly measured: readonly Measured[];
  readonly texts: TextCost;
}

/** The median of each figure. */
export function medians<T extends object>(all: readonly T[]): T {
  const [first] = all;
  if (first === undefined) throw new Error('Nothing was measured.');
  const keys = Object.keys(first) as (keyof T)[];
  return Object.fromEntries(keys.map((key) => [key, median(all.map((each) => Number(each[key])))])) as T;
}
