import { expect, it } from 'vitest';
import { libraryOf, sample } from '../library/sample.ts';
import { classicScript } from './classic-script.ts';
import { copyScriptHref, copyScripts, entriesScript, opEdScript } from './copy-files.ts';
import { copyWorkers } from './copy-workers.ts';

const library = libraryOf(sample);
const scripts = await copyScripts(library);

it('has a script for each op-ed, one for all entries, and a worker for each format, named by what they hold', () => {
  expect(scripts.map(({ file }) => file.replace(/\.[0-9a-f]{8}\.js$/, '')).toSorted()).toEqual([
    ...['entries', 'op-eds/peace', 'op-eds/winter', 'worker-docx', 'worker-html', 'worker-pdf', 'worker-txt'],
  ]);
});

it('tells the addresses of what it has', () => {
  expect(copyScriptHref({ file: 'entries.1a2b3c4d.js', code: '' })).toBe('/copy/entries.1a2b3c4d.js');
});

it('an op-ed’s script names the file of the entries', () => {
  const [opEd] = library.opEds.values();
  expect(opEd && opEdScript(library, opEd).code).toContain(entriesScript(library).file);
});

it('the script that opens copies names the workers', async () => {
  const { code } = await classicScript('copy', true);
  for (const { file } of (await copyWorkers()).values()) expect(code).toContain(file);
});

it('the script has nothing that could send a text anywhere', async () => {
  const { code } = await classicScript('copy', true);
  expect(code).not.toMatch(/\bfetch\s*\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/);
});
