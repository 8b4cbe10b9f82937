import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { familyOf, processOf, watch } from './processes.ts';

it('reads what Linux tells of a process, whatever it is called', () => {
  const stat =
    '42 (a) R 1 (b) S 7 42 42 0 -1 4194304 100 0 0 0 5 6 0 0 20 0 11 0 900 1000000 12345 18446744073709551615 1 1';
  expect(processOf(stat)).toEqual({ id: 42, parent: 7, pages: 12345, ticks: 11, began: 900 });
});

it('knows a process and all below it, and no other', () => {
  const process = (id: number, parent: number) => ({ id, parent, pages: 1, ticks: 1, began: 1 });
  const all = [process(1, 0), process(2, 1), process(3, 2), process(4, 1)];
  const ids = (root: number) => familyOf(all, root).map(({ id }) => id);
  expect([1, 2, 4, 5].map(ids)).toEqual([[1, 2, 3, 4], [2, 3], [4], []]);
});

it('counts the time of what nobody waits for', async () => {
  const work =
    'process.stdin.on("close", process.exit).resume(); while (process.cpuUsage().user < 300_000); console.log("done")';
  const child = spawn('bash', ['-c', '"$0" -e "$1" & cat', process.execPath, work], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const stop = watch(child.pid ?? 0, Infinity, () => undefined);
  await once(child.stdout, 'data');
  child.stdin.end();
  const { cpu, memory } = stop();
  expect(cpu).toBeGreaterThan(0.1);
  expect(memory).toBeGreaterThan(10e6);
});
