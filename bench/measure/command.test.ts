import { expect, it } from 'vitest';
import { costIn, costOf, StoodStill, timesIn } from './command.ts';

it('reads the times behind all else that was said', () => {
  expect(timesIn('a warning\nanother 1 2 3\n1.250 0.500 3.000\n')).toEqual({ cpu: 1.75, elapsed: 3 });
});

it.each([
  ['bash', 5, 4, 5],
  ['who looked on, of what nobody waited for', 5, 9, 9],
  ['bash, where nobody can look on', 5, NaN, 5],
])('believes %s', (_, told, seen, cpu) => {
  expect(costIn({ cpu: told, elapsed: 7 }, { cpu: seen, memory: 1 })).toEqual({ cpu, elapsed: 7, memory: 1 });
});

it('counts what a command starts and waits for', async () => {
  const work = 'while (process.cpuUsage().user < 200_000);';
  const script = `require('node:child_process').execFileSync(process.execPath, ['-e', '${work}'])`;
  const { cpu } = await costOf([process.execPath, '-e', script], '.');
  expect(cpu).toBeGreaterThan(0.2);
});

it('tells what was said by a command that fails', async () => {
  const failing = [process.execPath, '-e', 'console.log("Alas."); process.exitCode = 3'];
  await expect(costOf(failing, '.')).rejects.toThrow('Alas.');
});

it('ends a command that stands still', async () => {
  await expect(costOf([process.execPath, '-e', 'setTimeout(() => {}, 2 ** 30)'], '.', 300)).rejects.toThrow(StoodStill);
});
