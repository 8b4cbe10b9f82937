/** A comparison, told as Markdown. */
import { heldTo, isOurs } from './bars.ts';
import { figure, markdownTable } from './markdown-table.ts';
import type { Comparison, Measured } from './result.ts';

type Row = readonly [what: string, figureOf: (measured: Measured) => string];

const rows: readonly Row[] = [
  ['makes', ({ makes }) => makes],
  ['cold build: CPU, s', ({ cold }) => figure(cold.cpu, 1)],
  ['– by the clock, s', ({ cold }) => figure(cold.elapsed, 1)],
  ['– CPU of a page, ms', ({ cold, output }) => figure((cold.cpu * 1000) / output.pages, 1)],
  ['– peak memory, MB', ({ cold }) => figure(cold.memory / 1e6)],
  ['one changed gloss: CPU, s', ({ changed }) => figure(changed.cpu, 1)],
  ['– peak memory, MB', ({ changed }) => figure(changed.memory / 1e6)],
  ['pages', ({ output }) => figure(output.pages)],
  ['files', ({ output }) => figure(output.files)],
  ['output, MB', ({ output }) => figure(output.bytes / 1e6, 1)],
  ['an op-ed: sent with brotli, kB', ({ page }) => figure(kilo(page?.bytes), 1)],
  ['– requests', ({ page }) => figure(page?.requests)],
  ['– largest paint (LCP), ms', ({ page }) => figure(page?.largest)],
  ['– blocked (TBT), ms', ({ page }) => figure(page?.blocked)],
  ['– layout shift (CLS)', ({ page }) => figure(page?.shifted, 3)],
  ['a first search: sent with brotli, kB', ({ search }) => figure(kilo(search?.bytes), 1)],
  ['– first result, ms', ({ search }) => figure(search?.first)],
];

/** The bars first, then everything that was measured, and where. */
export function report(comparison: Comparison): string {
  return [
    introduction(comparison),
    barTable(comparison),
    measuredTable(comparison),
    ratioTable(comparison),
    texts(comparison),
  ].join('\n\n');
}

function introduction({ machine, opEds, entries, rounds, measured, leftOut }: Comparison): string {
  const { processor, cores, memory, system, node, commit } = machine;
  const others = measured.filter((each, index) => index === 0 || !isOurs(each));
  const releases = others.map(({ name, version }) => `${name} ${version}`).join('; ');
  return [
    `${opEds} op-eds of about 900 words with 25 glosses each and ${entries} entries, built side by side in one run`,
    rounds === 1 ? ', each once.' : `, medians of ${rounds} rounds.`,
    ` Machine: ${processor}, ${cores} cores, ${memory} GiB, ${system}, Node ${node}. Releases: ${releases}.`,
    ` Commit ${commit}.`,
    ...leftOut.map((each) => ` Left out: ${each}.`),
  ].join('');
}

/** Each bar, met or not. */
function barTable(comparison: Comparison): string {
  const held = comparison.measured
    .filter(isOurs)
    .flatMap((own) => heldTo(comparison, own).map((each) => ({ name: own.name, ...each })));
  return markdownTable(
    ['bar', 'at most', 'measured', ''],
    held.map(({ name, what, most, ratio, isMet }) => [
      `${name}: ${what}`,
      `${most}×`,
      `${figure(ratio, 2)}×`,
      isMet ? 'met' : '**not met**',
    ]),
  );
}

function measuredTable({ measured }: Comparison): string {
  return markdownTable(
    ['', ...measured.map(({ name }) => name)],
    rows.map(([what, figureOf]) => [what, ...measured.map(figureOf)]),
  );
}

const compared: readonly (readonly [what: string, figureOf: (measured: Measured) => number | undefined])[] = [
  ['CPU of a cold build', ({ cold }) => cold.cpu],
  ['peak memory', ({ cold }) => cold.memory],
  ['CPU after one changed gloss', ({ changed }) => changed.cpu],
  ['output', ({ output }) => output.bytes],
  ['bytes of an op-ed’s page', ({ page }) => page?.bytes],
  ['its largest paint', ({ page }) => page?.largest],
  ['bytes of a first search', ({ search }) => search?.bytes],
  ['time to the first result', ({ search }) => search?.first],
];

/** Our figures, as so many times each other’s. */
function ratioTable({ measured }: Comparison): string {
  const others = measured.filter((each) => !isOurs(each));
  const ratios = measured.filter(isOurs).flatMap((own) =>
    compared.map(([what, figureOf]) => [
      `${own.name}: ${what}`,
      ...others.map((other) => {
        const [ours, theirs] = [figureOf(own), figureOf(other)];
        return ours === undefined || theirs === undefined ? '–' : `${figure(ours / theirs, 2)}×`;
      }),
    ]),
  );
  return markdownTable(['', ...others.map(({ name }) => `of ${name}’s`)], ratios);
}

function texts({ texts: { mentions, anchoring } }: Comparison): string {
  return `Finding the entries that an op-ed names takes ${figure(mentions, 2)} ms, and the places of its 25 glosses in a copy ${figure(anchoring, 2)} ms, of CPU.`;
}

function kilo(bytes: number | undefined): number | undefined {
  return bytes === undefined ? undefined : bytes / 1000;
}
