import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pngOf } from '../src/exports/picture-file.ts';
import { contentRoot } from '../src/library/disk.ts';
import { addressOf, siteOf } from '../src/library/site.ts';
import { unpackZip } from '../src/offline/unzip.ts';
import { ILLUSTRATION, zimArguments } from '../src/offline/zim.ts';
import { downloadHref, folderName } from '../src/views/offline.ts';
import { installFromDebian } from './browser.ts';
import { exists, run, say } from './process.ts';

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
 * Packs what readers download of a built site into one file for Kiwix, and has it checked.
 * @returns whether it is as Kiwix wants it
 */
export async function packZim({ from = 'dist', content = contentRoot, to }: ZimOptions): Promise<boolean> {
  const site = await siteOf(content);
  if (site === undefined) throw new Error(`${content} has no site file, or one that cannot be read.`);
  const unpacked = `.cache/zim-${process.pid}`;
  try {
    await unpackZip(join(from, downloadHref(site.title)), unpacked);
    const folder = join(unpacked, folderName(site.title));
    await rm(join(folder, 'READ ME.txt'));
    const icon = await readFile(join(folder, 'icon.svg'), 'utf8');
    await writeFile(join(folder, ILLUSTRATION.file), await pngOf(icon, ILLUSTRATION.size));
    await mkdir(dirname(to), { recursive: true });
    await rm(to, { force: true });
    const address = addressOf(site, process.env['POSTIL_SITE']) ?? site.address;
    return (
      (await run('zimwriterfs', zimArguments(site, address, folder, to))) === 0 && (await run('zimcheck', [to])) === 0
    );
  } finally {
    await rm(unpacked, { recursive: true, force: true });
  }
}
