/** What a large collection costs that is built in parts. */
import { parseArgs } from 'node:util';
import type { Cost } from '../measure/command.ts';
import type { Machine } from '../measure/machine.ts';
import type { Output } from '../measure/output.ts';
import { ENTRIES, type Collection } from '../synthetic/collection.ts';
import { figure, markdownTable } from './markdown-table.ts';
import { countOf } from './options.ts';

export interface BuiltShard extends Cost, Output {}

export interface Sharded {
  readonly machine: Machine;
  readonly opEds: number;
  readonly entries: number;
  /** How many op-eds a shard has at the most. */
  readonly per: number;
  /** How many shards were built at a time. */
  readonly jobs: number;
  /** As they were ready. */
  readonly shards: readonly BuiltShard[];
  /** Seconds by the clock for all shards. */
  readonly elapsed: number;
  readonly joining: Cost;
  /** The joined site. */
  readonly output: Output;
}

/** @param args `[OP-EDS] [--per 1000] [--entries 550] [--jobs 2]`; throws for anything else */
export function shardOptionsOf(args: readonly string[]): Pick<Sharded, 'opEds' | 'entries' | 'per' | 'jobs'> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { per: { type: 'string' }, entries: { type: 'string' }, jobs: { type: 'string' } },
  });
  return {
    opEds: countOf('OP-EDS', positionals[0], 20_000, 1),
    entries: countOf('--entries', values.entries, ENTRIES, 20),
    per: countOf('--per', values.per, 1000, 1),
    jobs: countOf('--jobs', values.jobs, 2, 1),
  };
}

/** A collection in parts of so many op-eds, each with all entries. */
export function shardsOf({ opEds, entries }: Collection, per: number): Collection[] {
  const count = Math.ceil(opEds.length / per);
  return Array.from({ length: count }, (_, index) => ({ entries, opEds: opEds.slice(index * per, (index + 1) * per) }));
}

export function shardsReport(found: Sharded): string {
  const { machine, opEds, entries, per, jobs, shards, elapsed, joining, output } = found;
  const { processor, cores, memory, node, commit } = machine;
  const about = `${opEds} op-eds in ${shards.length} shards of ${per} at the most, each with ${entries} entries; ${jobs} built at a time, then joined. Machine: ${processor}, ${cores} cores, ${memory} GiB, Node ${node}. Commit ${commit}.`;
  const row = (what: string, of: (shard: BuiltShard) => number, joined: number | undefined, all?: number): string[] => {
    const values = shards.map(of);
    return [what, ...[all, Math.min(...values), Math.max(...values), joined].map((value) => figure(value))];
  };
  const total = (of: (shard: BuiltShard) => number) => shards.reduce((sum, shard) => sum + of(shard), 0);
  const summed = (what: string, of: (shard: BuiltShard) => number, joined: number) => row(what, of, joined, total(of));
  const pages = total((shard) => shard.pages);
  return `${about}\n\n${markdownTable(
    ['', 'all shards', 'a shard, least', 'a shard, most', 'joined'],
    [
      summed('CPU, s', ({ cpu }) => cpu, joining.cpu),
      row(
        'CPU of a page, ms',
        ({ cpu, pages: made }) => (cpu * 1000) / made,
        undefined,
        (total(({ cpu }) => cpu) * 1000) / pages,
      ),
      row('by the clock, s', (shard) => shard.elapsed, joining.elapsed, elapsed),
      row('peak memory, MB', (shard) => shard.memory / 1e6, joining.memory / 1e6),
      summed('pages', (shard) => shard.pages, output.pages),
      summed('files', ({ files }) => files, output.files),
      summed('output, MB', ({ bytes }) => bytes / 1e6, output.bytes / 1e6),
    ],
  )}`;
}
