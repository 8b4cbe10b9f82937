/** Digests of the code, by which what it has made is kept. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { filesBelow } from '../../src/offline/finish.ts';

/** What the pages are made by. */
const FOLDERS = ['src', 'public', 'scripts/pages'];
const FILES = ['astro.config.mjs', 'tsconfig.json', 'package-lock.json'];
/** Tests are no part of it. */
const LEFT_OUT = /\.test\.ts$/;

/** @param content the content folder, whose own pages and kinds are compiled in */
export async function codeDigest(content: string): Promise<string> {
  const own = [join(content, 'site.yaml'), ...(await filesIn([join(content, 'pages')]))];
  const files = [...FILES, ...(await codeIn(FOLDERS)), ...own];
  return digestOf(files, `${resolve(content)} ${process.env['POSTIL_SITE'] ?? ''}`);
}

/** A digest of the code that reads texts and joins them. */
export async function libraryDigest(): Promise<string> {
  const folders = ['model', 'anchoring', 'markdown', 'library'].map((floor) => join('src', floor));
  return digestOf(['package-lock.json', ...(await codeIn(folders))], '');
}

async function codeIn(folders: readonly string[]): Promise<string[]> {
  return (await filesIn(folders)).filter((file) => !LEFT_OUT.test(file));
}

/** Every file below these folders, as far as there are such; each from where its folder is named from. */
export async function filesIn(folders: readonly string[]): Promise<string[]> {
  const there = folders.filter((folder) => existsSync(folder));
  const files = there.map(async (folder) => (await filesBelow(folder)).map((file) => join(folder, file)));
  return (await Promise.all(files)).flat();
}

/** A digest of these files, of their names, of Node’s version, and of what is said beside. */
export async function digestOf(files: readonly string[], also: string): Promise<string> {
  const hash = createHash('sha256').update(`${process.version} ${also}`);
  for (const file of files) if (existsSync(file)) hash.update(file).update(await readFile(file));
  return hash.digest('hex').slice(0, 32);
}
