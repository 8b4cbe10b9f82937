import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { check } from '../src/checks/check.ts';
import { formatReport } from '../src/checks/report.ts';
import { contentRoot, readContentFolder } from '../src/library/disk.ts';
import { inFolder } from '../src/library/files.ts';
import { isError } from '../src/model/diagnostic.ts';
import { runTool, say } from './process.ts';

/** Says what `dist` was built from, for `npm start`; gone whenever another build has put something else there. */
export const BUILD_MARK = '.cache/built';

interface BuildOptions {
  /** The folder that the site ends up in. */
  readonly to?: string;
  /** The content folder. */
  readonly content?: string;
}

/**
 * Builds the site into `to`. A build that fails leaves what was there untouched.
 * @returns whether it succeeded
 */
export async function buildSite({ to = 'dist', content = contentRoot }: BuildOptions = {}): Promise<boolean> {
  say('Checking the content …');
  const diagnostics = inFolder(check(await readContentFolder(content)), content);
  if (diagnostics.length > 0) console.error(formatReport(diagnostics));
  if (diagnostics.some(isError)) return false;
  say('Building the site …');
  const next = `.cache/next-${process.pid}`;
  const status = await runTool('astro/bin/astro.mjs', ['build', '--silent'], {
    POSTIL_OUT: next,
    POSTIL_CONTENT: content,
    POSTIL_CACHE: `${next}-cache`,
  });
  await rm(`${next}-cache`, { recursive: true, force: true });
  if (status === 0) {
    await swap(next, to);
    const pages = (await readdir(to, { recursive: true })).filter((name) => name.endsWith('.html'));
    say(`Built ${pages.length} pages into ${to}/.`);
  } else await rm(next, { recursive: true, force: true });
  return status === 0;
}

/** Puts the finished folder in the place of the old one, which comes back when that fails. */
async function swap(next: string, to: string): Promise<void> {
  const old = `${next}-old`;
  await rm(BUILD_MARK, { force: true });
  const replaces = existsSync(to);
  if (replaces) await rename(to, old);
  try {
    await rename(next, to);
  } catch (error) {
    if (replaces) await rename(old, to);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
