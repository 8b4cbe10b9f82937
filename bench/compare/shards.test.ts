import { expect, it } from 'vitest';
import { collectionOf } from '../synthetic/collection.ts';
import { shardOptionsOf, shardsOf, shardsReport } from './shards.ts';

it.each([
  [[], { opEds: 20_000, entries: 550, per: 1000, jobs: 2 }],
  [['50', '--per', '20', '--jobs', '1', '--entries', '30'], { opEds: 50, entries: 30, per: 20, jobs: 1 }],
])('reads %j', (args, options) => {
  expect(shardOptionsOf(args)).toEqual(options);
});

it('refuses what cannot be meant', () => {
  expect(() => shardOptionsOf(['50', '--per', 'x'])).toThrow('--per is “x”');
});

it('parts a collection, and leaves no op-ed out', () => {
  const whole = collectionOf(5, 20);
  const parts = shardsOf(whole, 2);
  expect(parts.map(({ opEds }) => opEds.length)).toEqual([2, 2, 1]);
  expect(parts.flatMap(({ opEds }) => opEds)).toEqual(whole.opEds);
  expect(parts.every(({ entries }) => entries === whole.entries)).toBe(true);
});

it('tells what all took, and the least and the most of one', () => {
  const shard = { cpu: 10, elapsed: 8, memory: 1e9, files: 40, pages: 20, bytes: 2e6 };
  const told = shardsReport({
    machine: { processor: 'P', cores: 2, memory: 8, system: 'linux', node: '24', commit: 'abc' },
    ...{ opEds: 40, entries: 20, per: 20, jobs: 2, elapsed: 9 },
    shards: [shard, { ...shard, cpu: 12, pages: 21 }],
    joining: { cpu: 1, elapsed: 1, memory: 2e8 },
    output: { files: 90, pages: 45, bytes: 5e6 },
  });
  expect(told).toContain('| CPU, s | 22 | 10 | 12 | 1 |');
  expect(told).toContain('| CPU of a page, ms | 537 | 500 | 571 | – |');
  expect(told).toContain('| pages | 41 | 20 | 21 | 45 |');
});
