import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeZip, zipTime, type ZipEntry } from './zip.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postil-zip-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function* entries(): AsyncGenerator<ZipEntry> {
  yield { name: 'Глосса/a b.txt', content: new TextEncoder().encode('one') };
  yield { name: 'Глосса/empty.js', content: new Uint8Array() };
}

/** The same ZIP file, written where clocks show other times. */
function writtenIn(zones: readonly string[]): string[] {
  const program = `
    import { writeZip } from './src/offline/zip.ts';
    import { readFile } from 'node:fs/promises';
    const [folder, ...zones] = process.argv.slice(1);
    for (const zone of zones) {
      process.env.TZ = zone;
      const path = folder + '/zone.zip';
      await writeZip(path, (async function* () { yield { name: 'a', content: new Uint8Array([1]) }; })(), '2026-03-29');
      console.log(new Date(0).getTimezoneOffset(), (await readFile(path)).toString('hex'));
    }`;
  const args = ['--input-type=module', '-e', program, folder, ...zones];
  return execFileSync(process.execPath, args, { encoding: 'utf8' }).trim().split('\n');
}

describe('a ZIP file', () => {
  it('holds its entries under their names, and is as large as it says', async () => {
    const path = join(folder, 'a.zip');
    const { size } = await writeZip(path, entries(), '2026-11-22');
    const bytes = await readFile(path);
    expect(size).toBe(bytes.length);
    const files = Object.entries(unzipSync(bytes)).map(([name, content]) => [name, new TextDecoder().decode(content)]);
    expect(files).toEqual([
      ['Глосса/a b.txt', 'one'],
      ['Глосса/empty.js', ''],
    ]);
  });

  it('is of noon of the day it is told, in the form of DOS', async () => {
    const path = join(folder, 'day.zip');
    await writeZip(path, entries(), '2026-11-22');
    const bytes = await readFile(path);
    expect([bytes.readUInt16LE(10), bytes.readUInt16LE(12)]).toEqual([12 << 11, ((2026 - 1980) << 9) | (11 << 5) | 22]);
  });

  it('is the same whatever the clock of the machine', () => {
    const zones = ['UTC', 'Asia/Kathmandu', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/Berlin'];
    const written = writtenIn(zones).map((line) => line.split(' '));
    expect(new Set(written.map(([offset]) => offset)).size).toBe(zones.length);
    expect(written[0]?.[1]).toMatch(/^504b0304/);
    expect(new Set(written.map(([, bytes]) => bytes)).size).toBe(1);
  });
});

it.each([
  ['2026-11-22', [2026, 10, 22, 12]],
  ['1970-01-01', [1980, 0, 1, 12]],
  ['1979-12-31', [1980, 0, 1, 12]],
] as const)('the time for %s', (day, parts) => {
  const time = zipTime(day);
  expect([time.getFullYear(), time.getMonth(), time.getDate(), time.getHours()]).toEqual(parts);
});
