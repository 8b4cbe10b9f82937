import { expect, it } from 'vitest';
import { libraryOf, sample } from '../library/sample.ts';
import { classicScript } from './classic-script.ts';
import { copyFiles } from './copy-files.ts';
import { copyWorkers } from './copy-workers.ts';

const { scripts, entries, opEds } = await copyFiles(libraryOf(sample));

it('has a script for each op-ed, one for all entries, and a worker for each format, named by what they hold', () => {
  expect([...scripts.keys()].map((path) => path.replace(/\.[0-9a-f]{8}\.js$/, '')).toSorted()).toEqual([
    ...['entries', 'op-eds/peace', 'op-eds/winter', 'worker-docx', 'worker-html', 'worker-pdf', 'worker-txt'],
  ]);
});

it('tells the addresses of what it has', () => {
  for (const href of [entries, ...opEds.values()]) expect([...scripts.keys()]).toContain(href.replace('/copy/', ''));
});

it('an op-ed’s script names the file of the entries', () => {
  const [script = ''] = [...scripts].flatMap(([path, code]) => (path.startsWith('op-eds/') ? [code] : []));
  expect(script).toContain(entries.replace('/copy/', ''));
});

it('the script that opens copies names the workers', async () => {
  const { code } = await classicScript('copy', true);
  for (const { file } of (await copyWorkers()).values()) expect(code).toContain(file);
});

it('the script has nothing that could send a text anywhere', async () => {
  const { code } = await classicScript('copy', true);
  expect(code).not.toMatch(/\bfetch\s*\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/);
});
