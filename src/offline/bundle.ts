/** Bundles, kept from one build to the next for as long as all that they were made of is the same. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../library/disk.ts';
import { inBundler } from './bundler-process.ts';
import type { Bundle, BundleOptions } from './bundling.ts';

const KEPT = '.cache/scripts';
/** What every bundle rests on beside its own files: the versions of packages, and how it is made. */
const MADE_WITH = ['package-lock.json', 'src/offline/bundling.ts'];

interface Kept {
  readonly code: string;
  /** The digest of each file that it was made of. */
  readonly inputs: Readonly<Record<string, string>>;
}

/**
 * Bundles a TypeScript file, by its path from the project's root; a style sheet that it imports is a text.
 * @param folder where bundles are kept
 * @throws what the bundler says
 */
export async function bundleClassic(file: string, options: BundleOptions = {}, folder = KEPT): Promise<string> {
  const path = join(folder, `${digestOf(JSON.stringify([file, options]))}.json`);
  const known = await read(path);
  if (known !== undefined && (await isMadeOfTheSame(known))) return known.code;
  const begun = Date.now();
  const made = await inBundler(file, options);
  // A folder that cannot be written is as good as none.
  await keep(path, made, begun).catch(() => undefined);
  return made.code;
}

async function read(path: string): Promise<Kept | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Kept;
  } catch {
    return undefined;
  }
}

async function isMadeOfTheSame({ inputs }: Kept): Promise<boolean> {
  const same = Object.entries(inputs).map(async ([file, digest]) => (await digestOfFile(file)) === digest);
  return (await Promise.all(same)).every(Boolean);
}

/** @param begun when the bundler began: of a file that was written to since, nobody knows whether it was read before or after */
async function keep(path: string, { code, inputs }: Bundle, begun: number): Promise<void> {
  const files = [...MADE_WITH, ...inputs];
  const written = await Promise.all(files.map(async (file) => (await stat(file)).mtimeMs));
  if (Math.max(...written) >= begun) return;
  const digests = await Promise.all(files.map(async (file) => [file, await digestOfFile(file)] as const));
  const kept: Kept = { code, inputs: Object.fromEntries(digests) };
  await replaceFile(path, JSON.stringify(kept));
}

/** The digest of a file; of one that is not there, that of nothing. */
async function digestOfFile(file: string): Promise<string> {
  return digestOf(await readFile(file).catch(() => ''));
}

function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
