/**
 * What anchoring costs: `node bench/anchoring.ts [ROUNDS]`. The bars: 150 µs a quotation in 6 kB, 1 ms in 600 kB, 40 ms for the
 * index of 600 kB; medians, of texts damaged by rule.
 */
import { readFileSync } from 'node:fs';
import { anchorIn } from '../src/anchoring/anchor.ts';
import { cellsOf, damages, randomNumbers, textOf, type Damage } from '../src/anchoring/damage.ts';
import type { TextQuoteSelector } from '../src/anchoring/quote.ts';
import { selectorFor } from '../src/anchoring/selector.ts';
import { indexText } from '../src/anchoring/text-index.ts';
import { wordsOf } from '../src/anchoring/words.ts';
import { syntheticProse } from './synthetic.ts';

const rounds = Number(process.argv[2] ?? 5);
const random = randomNumbers(42);
const essays = ['lighthouses', 'canals'].map((name) => readFileSync(`src/anchoring/essays/${name}.txt`, 'utf8'));
const small = essays.map((essay) => essay.slice(0, 3000)).join('\n');
const large = essays.join('\n') + syntheticProse(590_000, random);

measure('index of 600 kB, time of the processor', 40_000, () => [processorTime(() => void indexText(large))]);
for (const [what, text, bar] of [
  ['6 kB', small, 150],
  ['600 kB', large, 1000],
] as const)
  for (const [name, damage] of Object.entries({ whole: damages['none'], damaged: damages['noise of 3 %'] })) {
    if (damage === undefined) continue;
    const index = indexText(damaged(text, damage));
    measure(`a quotation in ${what}, ${name}`, bar, () => anchored(index, selectors(text, 32)));
    measure(`a quotation without context in ${what}, ${name}`, bar, () => anchored(index, selectors(text, 0)));
  }

function damaged(text: string, damage: Damage): string {
  return textOf(damage(cellsOf(text), random));
}

/** Two hundred quotations of up to fourteen words, anywhere. */
function selectors(text: string, context: number): TextQuoteSelector[] {
  return Array.from({ length: 200 }, () => {
    const from = Math.floor(random() * (text.length - 200));
    const words = wordsOf(text, from, from + 200).slice(1, 2 + Math.floor(random() * 14));
    const range = { start: words[0]?.start ?? from, end: words.at(-1)?.end ?? from };
    return selectorFor(text, range, context);
  });
}

function anchored(index: ReturnType<typeof indexText>, wanted: readonly TextQuoteSelector[]): number[] {
  return wanted.map((selector) => timed(() => void anchorIn(index, selector)));
}

/** Microseconds of the processor's, which other programs do not lengthen; too coarse for what takes few. */
function processorTime(action: () => void): number {
  const before = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** Microseconds. */
function timed(action: () => void): number {
  const before = performance.now();
  action();
  return (performance.now() - before) * 1000;
}

function measure(what: string, bar: number, times: () => number[]): void {
  times();
  const all = Array.from({ length: rounds }, times)
    .flat()
    .toSorted((a, b) => a - b);
  const at = (share: number) => all[Math.floor(all.length * share)] ?? NaN;
  const mean = all.reduce((sum, time) => sum + time, 0) / all.length;
  console.log(
    `${what}: median ${at(0.5).toFixed(0)} µs, mean ${mean.toFixed(0)}, 95 of 100 below ${at(0.95).toFixed(0)} (bar ${bar})`,
  );
  if (at(0.5) > bar) process.exitCode = 1;
}
