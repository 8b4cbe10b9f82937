import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSites, siteFolder } from '../../scripts/join/join-sites.ts';
import { readOptions } from '../../scripts/join/options.ts';
import { publishedFiles } from '../../src/joining/fixture.ts';
import { formatDiagnostic, joinSeverities } from '../../src/model/diagnostic.ts';

const EXAMPLE = /^```sh\n([\s\S]*?)npm run join -- (.*)\n```$[\s\S]*?^```text$\n([\s\S]*?)\n```$/m;
const files = publishedFiles();

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'postil-'));
});
afterAll(() => rm(root, { recursive: true }));

/** Writes both sites of the examples into a folder. */
async function writeSites(folder: string): Promise<void> {
  for (const site of ['songs', 'verses'])
    for (const [path, text] of files) {
      const place = join(folder, 'sites', site, path);
      await mkdir(dirname(place), { recursive: true });
      await writeFile(place, text);
    }
}

/** What is told when sites in a folder are joined so. */
async function toldOf(line: string, folder: string): Promise<string> {
  const { sites = [] } = readOptions(line.split(' ')) ?? {};
  const { faults } = await readSites(
    sites,
    sites.map((site) => siteFolder(site, folder)),
  );
  return faults.map(formatDiagnostic).join('\n');
}

describe('docs/diagnostics', () => {
  it('starts from sites that can be joined', async () => {
    await writeSites(join(root, 'sound'));
    expect(await toldOf('sites/songs sites/verses --to joined', join(root, 'sound'))).toBe('');
  });

  it.each(Object.keys(joinSeverities))('shows an example that causes %s alone, as printed', async (code) => {
    const text = await readFile(`docs/diagnostics/${code}.md`, 'utf8');
    const [, commands = '', line = '', printed = ''] = EXAMPLE.exec(text) ?? [];
    const folder = join(root, code);
    await writeSites(folder);
    execFileSync('sh', ['-ec', commands], { cwd: folder });
    expect(text.startsWith(`# ${code}\n`)).toBe(true);
    expect(await toldOf(line, folder)).toBe(printed);
  });
});
