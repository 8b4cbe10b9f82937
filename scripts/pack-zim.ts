import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pngOf } from '../src/exports/picture-file.ts';
import { contentRoot } from '../src/library/disk.ts';
import { unpackZip } from '../src/offline/unzip.ts';
import { ILLUSTRATION, zimArguments } from '../src/offline/zim.ts';
import { downloadHref, folderName } from '../src/views/offline.ts';
import { installFromDebian } from './browser.ts';
import { exists, run, say } from './process.ts';
import { publishedSite } from './site.ts';

interface ZimOptions {
  /** The built site. */
  readonly from?: string;
  /** The content folder that it was built from. */
  readonly content?: string;
  readonly to: string;
}

/** Whether Kiwix’s tools are there, `zimwriterfs` and `zimcheck`; tries Debian’s when they are not. */
export async function ensureZimTools(): Promise<boolean> {
  if (hasZimTools()) return true;
  say('No zim-tools found; trying to install Debian’s …');
  await installFromDebian('zim-tools');
  return hasZimTools();
}

/** Whether Kiwix’s tools are there. */
export function hasZimTools(): boolean {
  return exists('zimwriterfs') && exists('zimcheck');
}

/**
 * Packs what readers download of a built site into one file for Kiwix, and has it checked; one that fails leaves a former file
 * as it was.
 * @returns whether it is as Kiwix wants it
 */
export async function packZim({ from = 'dist', content = contentRoot, to }: ZimOptions): Promise<boolean> {
  const site = await publishedSite(content);
  const unpacked = `.cache/zim-${process.pid}`;
  try {
    await unpackZip(join(from, downloadHref(site.title)), unpacked);
    const folder = join(unpacked, folderName(site.title));
    await rm(join(folder, 'READ ME.txt'));
    const icon = await readFile(join(folder, 'icon.svg'), 'utf8');
    await writeFile(join(folder, ILLUSTRATION.file), await pngOf(icon, ILLUSTRATION.size));
    const made = join(unpacked, 'made.zim');
    if ((await run('zimwriterfs', zimArguments(site, folder, made))) !== 0) return false;
    if ((await run('zimcheck', [made])) !== 0) return false;
    await mkdir(dirname(to), { recursive: true });
    await rename(made, to);
    return true;
  } finally {
    await rm(unpacked, { recursive: true, force: true });
  }
}
