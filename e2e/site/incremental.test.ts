/** After a change only what it touches is made again, and the site is the same as one that is made anew. */
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { buildSite } from '../../scripts/build-site.ts';
import { recordOf } from '../../scripts/pages/record.ts';
import { filesBelow } from '../../src/offline/finish.ts';

const content = '.cache/changed-content';
const changed = '.cache/changed';
const whole = '.cache/whole';

beforeAll(async () => {
  await rm(content, { recursive: true, force: true });
  await cp('e2e/fixtures/songs', content, { recursive: true });
  await rm(recordOf(changed), { force: true });
  expect(await buildSite({ to: changed, content })).toBe(true);
});

/** Files that are of the whole collection, tell of several op-eds, or are copied: these may be new after any change. */
const OF_ALL =
  /^(?:api|assets|copy|downloads|licenses|offline|search|side-by-side)\/|^icon\.svg$|^(?:downloads|offline|chronology|sources|sides|side-by-side|corrections|index|llms|search)\.|^sw\.js$/;

/** The pages that are other files than before. */
async function madeAgain(inodes: ReadonlyMap<string, number>): Promise<string[]> {
  const files = await filesBelow(changed);
  return files.filter((file) => inodes.get(file) !== statSync(join(changed, file)).ino && !OF_ALL.test(file));
}

async function inodesOf(): Promise<Map<string, number>> {
  return new Map((await filesBelow(changed)).map((file) => [file, statSync(join(changed, file)).ino]));
}

async function sameAsWhole(): Promise<void> {
  await rm(recordOf(whole), { force: true });
  expect(await buildSite({ to: whole, content })).toBe(true);
  const files = await filesBelow(whole);
  expect(await filesBelow(changed)).toEqual(files);
  const other: string[] = [];
  for (const file of files)
    if (!(await readFile(join(changed, file))).equals(await readFile(join(whole, file)))) other.push(file);
  expect(other).toEqual([]);
}

it.each<[what: string, file: string, from: RegExp, to: string, touched: (file: string) => boolean]>([
  [
    'a gloss: its op-ed, what is made in it, and the pages that lead to places in op-eds',
    'op-eds/price-of-a-glass-of-water.mdx',
    /(?<=<Note [^>]*>\n)/,
    'A changed gloss. ',
    (file) => /price-of-a-glass-of-water|ambassadeurs-bill|the-glass-of-water|mildred-(?:j-)?hill-?/.test(file),
  ],
  [
    'what an entry says: its page',
    'people/ernest-bourget.md',
    /(?<=\n---\n\n)/,
    'A changed entry. ',
    (file) => file.includes('ernest-bourget'),
  ],
  [
    'what an entry is, in a line: the pages that mention it as well',
    'people/ernest-bourget.md',
    /(?<=\nsummary: )/,
    'Changed. ',
    (file) => /ernest-bourget|price-of-a-glass|sacem|ambassadeurs|people|annotate|^op-eds\/[^/]+\.html/.test(file),
  ],
])('%s', { timeout: 240_000 }, async (_what, file, from, to, touched) => {
  const path = join(content, file);
  const text = await readFile(path, 'utf8');
  expect(text).toMatch(from);
  await writeFile(path, text.replace(from, to));
  const before = await inodesOf();
  expect(await buildSite({ to: changed, content })).toBe(true);
  expect((await madeAgain(before)).filter((each) => !touched(each))).toEqual([]);
  expect((await madeAgain(before)).filter(touched)).not.toEqual([]);
});

it('a page that was renamed: every page, for a script that all load knows of it', { timeout: 240_000 }, async () => {
  const path = join(content, 'ledger.json');
  const ledger = JSON.parse(await readFile(path, 'utf8')) as Record<string, object>;
  const renamed = { 'op-eds/a-glass': { heir: 'op-eds/price-of-a-glass-of-water' } };
  await writeFile(path, JSON.stringify({ ...ledger, ...renamed }));
  expect(await buildSite({ to: changed, content })).toBe(true);
});

it('after all of these it is, byte for byte, what is made anew', { timeout: 240_000 }, sameAsWhole);
