import { expect, it } from 'vitest';
import { scaleReport } from './scale.ts';

const machine = { processor: 'Some CPU', cores: 2, memory: 16, system: 'linux x64', node: '24.0.0', commit: 'abc' };
const sizeOf = (opEds: number, pages: number, cpu: number) => ({
  opEds,
  cold: { cpu, elapsed: cpu, memory: 500e6 },
  changed: { cpu: 2, elapsed: 2, memory: 400e6 },
  output: { files: 2 * pages, pages, bytes: pages * 1e5 },
});

it('tells what a page takes, and each that comes on top of the smaller collection', () => {
  expect(scaleReport({ machine, entries: 20, sizes: [sizeOf(10, 50, 10), sizeOf(60, 100, 12)] })).toBe(
    `Postil’s cold build at several sizes, over 20 entries. Machine: Some CPU, 2 cores, 16 GiB, Node 24.0.0. Commit abc.

| op-eds | pages | CPU, s | CPU of a page, ms | – of each further page, ms | peak memory, MB | output, MB | CPU after one changed gloss, s |
| --- | --: | --: | --: | --: | --: | --: | --: |
| 10 | 50 | 10.0 | 200.0 | – | 500 | 5.0 | 2.0 |
| 60 | 100 | 12.0 | 120.0 | 40.0 | 500 | 10.0 | 2.0 |`,
  );
});
