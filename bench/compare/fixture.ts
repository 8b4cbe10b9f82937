/** A comparison with round figures, for the tests of what is told of it. */
import type { Comparison, Measured } from './result.ts';

const cost = (cpu: number, memory: number) => ({ cpu, elapsed: cpu / 2, memory: memory * 1e6 });

const ours: Measured = {
  name: 'Postil',
  version: '0.1.0',
  makes: 'everything',
  cold: cost(20, 500),
  changed: cost(3, 300),
  output: { files: 40, pages: 20, bytes: 8e6 },
  page: { bytes: 12_000, requests: 3, largest: 900, blocked: 0, shifted: 0 },
  search: { bytes: 50_000, requests: 6, first: 800 },
};

const starlight: Measured = {
  name: 'Starlight',
  version: '1.0.0',
  makes: 'pages, search',
  cold: cost(100, 800),
  changed: cost(80, 700),
  output: { files: 60, pages: 20, bytes: 16e6 },
  page: { bytes: 24_000, requests: 9, largest: 1800, blocked: 50, shifted: 0.01 },
  search: { bytes: 100_000, requests: 12, first: 1600 },
};

const eleventy: Measured = {
  name: 'Eleventy',
  version: '2.0.0',
  makes: 'pages',
  cold: cost(4, 250),
  changed: cost(4, 250),
  output: { files: 21, pages: 20, bytes: 4e6 },
};

export const comparison: Comparison = {
  machine: { processor: 'Some CPU', cores: 2, memory: 16, system: 'linux x64', node: '24.0.0', commit: 'abc' },
  opEds: 10,
  entries: 8,
  rounds: 3,
  leftOut: ['Hugo, which is not there'],
  measured: [ours, starlight, eleventy],
  texts: { mentions: 1, anchoring: 2.5 },
};
