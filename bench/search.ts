/**
 * What a first search loads of a large collection: `node bench/search.ts [OP-EDS] [FOLDER]`. Makes the files of its search
 * alone, in a folder where a browser can be pointed at them, and tells their sizes: as they are, and as a server sends them.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildLibrary } from '../src/library/join.ts';
import { classicScript } from '../src/offline/classic-script.ts';
import { searchFiles } from '../src/search/files.ts';
import { unpack } from '../src/search/packed.ts';
import { syntheticCollection } from './synthetic.ts';

/** So many results of a kind are shown at first. */
const RESULTS = 3;
const CLAIMS = 100;

const count = Number(process.argv[2] ?? 3000);
const folder = process.argv[3] ?? '.cache/bench/search';
const { value: library } = buildLibrary(syntheticCollection(count, CLAIMS));
if (library === undefined) throw new Error('The synthetic collection has an error.');
const files = await searchFiles(library);
await rm(folder, { recursive: true, force: true });
for (const [path, { code }] of files) {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), code());
}

const { opEds, entries, claims } = library;
const results = ['op-eds/', 'concepts/', 'claims/'];
const { code: script } = await classicScript('search', true);
const loads = [
  { what: 'script', times: 1, codes: [script] },
  { what: 'contents', times: 1, codes: codesOf('contents') },
  { what: 'core', times: 1, codes: codesOf('core') },
  { what: 'head', times: 1, codes: codesOf('head') },
  { what: 'table', times: 1, codes: codesOf('table') },
  { what: 'words of a letter', times: 1, codes: codesOf('words/') },
  { what: 'index of a word', times: 1, codes: codesOf('index/') },
  { what: 'facet: kind', times: 1, codes: codesOf('filter/').filter((code) => partIn(code).includes('dkind')) },
  ...results.map((kind) => ({
    what: `result in ${kind}`,
    times: RESULTS,
    codes: codesOf('fragment/').filter((code) => partIn(code).startsWith(`{"url":"${kind}`)),
  })),
].map(({ what, times, codes }) => {
  const bytes = codes.map((code) => Buffer.byteLength(code));
  const gzip = median(codes.map((code) => gzipSync(code).length));
  return { what, times, files: codes.length, median: median(bytes), largest: Math.max(...bytes), gzip };
});
console.log(`${opEds.size} op-eds, ${entries.size} entries, ${claims.size} claims; ${files.size} files in ${folder}`);
console.table(loads);
const total = (size: 'median' | 'gzip') => loads.reduce((sum, load) => sum + load.times * load[size], 0);
console.log(
  `a first search for a word of middling frequency: ${kilobytes(total('median'))} in files, ${kilobytes(total('gzip'))} with gzip`,
);

/** The scripts whose paths begin so. */
function codesOf(path: string): string[] {
  return [...files].filter(([each]) => each.startsWith(path)).map(([, { code }]) => code());
}

/** What a part of the index holds, as text. */
function partIn(code: string): string {
  const [, base64 = ''] = /,"([^"]+)"\]\}\)\)$/.exec(code) ?? [];
  return Buffer.from(unpack(Buffer.from(base64, 'base64'))).toString();
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
