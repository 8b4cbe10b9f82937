import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { textPool } from './text-pool.ts';

it.each(['', 'p7', '../people/josé.html#p7', 'half a pair \ud800'])('gives %j as it is', (text) => {
  const own = textPool();
  expect(own(text)).toBe(text);
  expect(own(text)).toBe(text);
});

it('lets go of what a text was cut out of', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const own = textPool();
  const kept: string[] = [];
  const PAGES = 50;
  const SIZE = 1_000_000;
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let page = 0; page < PAGES; page++) {
    const text = Buffer.alloc(SIZE, `page ${page} `).toString('latin1');
    kept.push(own(text.slice(page, page + 20)));
  }
  collect();
  expect(kept).toHaveLength(PAGES);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan((PAGES * SIZE) / 2);
});
