/** What Postil’s own build takes at several sizes, and whether a page’s cost stays the same. */
import type { Built } from './build.ts';
import { figure, markdownTable } from './markdown-table.ts';
import type { Cost } from '../measure/command.ts';
import type { Machine } from '../measure/machine.ts';

export interface Size extends Built {
  readonly opEds: number;
  readonly changed: Cost;
}

export interface Scale {
  readonly machine: Machine;
  readonly entries: number;
  /** From the smallest. */
  readonly sizes: readonly Size[];
}

export function scaleReport({ machine, entries, sizes }: Scale): string {
  const { processor, cores, memory, node, commit } = machine;
  const where = `Postil’s cold build at several sizes, over ${entries} entries. Machine: ${processor}, ${cores} cores, ${memory} GiB, Node ${node}. Commit ${commit}.`;
  return `${where}\n\n${markdownTable(
    HEAD,
    sizes.map((size, index) => row(size, sizes[index - 1])),
  )}`;
}

const HEAD = [
  'op-eds',
  'pages',
  'CPU, s',
  'CPU of a page, ms',
  '– of each further page, ms',
  'peak memory, MB',
  'output, MB',
  'CPU after one changed gloss, s',
];

function row(size: Size, smaller: Size | undefined): string[] {
  const { opEds, cold, changed, output } = size;
  return [
    String(opEds),
    String(output.pages),
    figure(cold.cpu, 1),
    figure(milliseconds(cold.cpu, output.pages), 1),
    figure(smaller && milliseconds(cold.cpu - smaller.cold.cpu, output.pages - smaller.output.pages), 1),
    figure(cold.memory / 1e6),
    figure(output.bytes / 1e6, 1),
    figure(changed.cpu, 1),
  ];
}

function milliseconds(seconds: number, pages: number): number {
  return (seconds * 1000) / pages;
}
