import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContentFolder } from '../../src/library/disk.ts';
import { buildLibrary } from '../../src/library/join.ts';

let folder = '';
let content = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postil-new-'));
  content = join(folder, 'content');
  await cp('e2e/fixtures/songs', content, { recursive: true });
});

afterEach(() => rm(folder, { recursive: true, force: true }));

interface Ran {
  readonly status: number;
  readonly output: string;
}

/** Runs the command as `npm run new` does, without a terminal. */
function run(...args: string[]): Promise<Ran> {
  const env = { ...process.env, POSTIL_CONTENT: content };
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/new.ts', ...args], { env }, (error, stdout, stderr) =>
      resolve({ status: error === null ? 0 : Number(error.code), output: stdout + stderr }),
    ).stdin?.end();
  });
}

/** Every file of the collection, byte for byte. */
async function everything(): Promise<Record<string, string>> {
  const entries = await readdir(content, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await readFile(path, 'hex')] as const)));
}

const anOpEd = ['op-ed', '--title', 'A Song for All', '--author', 'Jane Roe', '--publication', 'The Review'];

describe('npm run new', { timeout: 60_000 }, () => {
  it.each([
    ['an op-ed', [...anOpEd, '--date', '2026-01-05'], 'op-eds/song-for-all.mdx'],
    ['an entry of a kind that only this collection has', ['entry', '--kind', 'works', '--name', 'Ave'], 'works/ave.md'],
    ['a claim', ['claim', '--title', 'Who wrote it?'], 'claims/who-wrote-it.yaml'],
    [
      'a reading list',
      ['reading-list', '--title', 'Whose Song?', '--op-ed', 'price-of-a-glass-of-water'],
      'reading-lists/whose-song.mdx',
    ],
  ])('writes %s that can be read, and says what comes next', async (_what, args, path) => {
    const before = await everything();
    const { status, output } = await run(...args);
    expect(status, output).toBe(0);
    expect(output).toContain(join(content, path));
    expect(output).toMatch(/npm run dev[\s\S]*npm run check/);
    const { [join(content, path)]: made, ...rest } = await everything();
    expect(made).toBeDefined();
    expect(rest).toEqual(before);
    expect(buildLibrary(await readContentFolder(content)).diagnostics).toEqual([]);
  });

  it('adds a source in its place, once, and touches nothing else', async () => {
    const path = join(content, 'bibliography.json');
    const before = await readFile(path, 'utf8');
    const args = ['source', '--title', 'Songs', '--author', 'Jane Roe', '--date', '1990'];
    expect((await run(...args)).status).toBe(0);
    const after = await readFile(path, 'utf8');
    const ids = (JSON.parse(after) as { id: string }[]).map(({ id }) => id);
    expect(ids).toContain('roe-1990-songs');
    expect(ids).toEqual(ids.toSorted());
    const start = [...before].findIndex((_, index) => before[index] !== after[index]);
    expect(after.slice(0, start) + after.slice(start + after.length - before.length)).toBe(before);
    expect(await run(...args)).toMatchObject({ status: 2 });
    expect(await readFile(path, 'utf8')).toBe(after);
  });

  it('writes nothing twice', async () => {
    const args = ['entry', '--kind', 'works', '--name', 'Ave'];
    await run(...args);
    const before = await everything();
    const { status, output } = await run(...args);
    expect(status).toBe(2);
    expect(output).toContain('“ave” is taken by content/works/ave.md. Free is “ave-2”.');
    expect(await everything()).toEqual(before);
  });

  it.each([
    ['nothing', [], 'npm run new -- THING'],
    ['an unknown flag', ['entry', '--nam', 'x'], "Unknown option '--nam'."],
    ['a flag without its value', ['entry', '--name'], "Option '--name <value>' argument missing."],
    ['too few flags', anOpEd, 'Missing: --date DATE.'],
    ['a bad date', [...anOpEd, '--date', '2026-13'], '“2026-13” is not a date in EDTF'],
    ['a bad id', [...anOpEd, '--date', '2026', '--id', '../../x'], '“../../x” cannot be an id'],
    ['an unknown kind', ['entry', '--kind', 'poems', '--name', 'x'], 'There is no “poems”.'],
  ])('refuses %s, and leaves everything as it was', async (_what, args, message) => {
    const before = await everything();
    const { status, output } = await run(...args);
    expect(output).toContain(message);
    expect(status).toBe(2);
    expect(await everything()).toEqual(before);
  });

  it('keeps a hostile name whole', async () => {
    const name = '*x: "it\'s" {props.y} `${z}` $(touch w) <b> # نشيد\nline';
    const { status, output } = await run('entry', '--kind', 'works', `--name=${name}`, '--id', 'hostile');
    expect(status, output).toBe(0);
    const { value, diagnostics } = buildLibrary(await readContentFolder(content));
    expect(diagnostics).toEqual([]);
    expect([...(value?.entries.values() ?? [])].map((entry) => entry.name)).toContain(name.replace('\n', ' '));
  });

  it('helps', async () => {
    const { status, output } = await run('source', '--help');
    expect(status).toBe(0);
    expect(output).toContain('--container NAME');
  });
});
