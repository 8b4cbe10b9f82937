import { copyFile, link, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { systemCode } from '../../src/library/system-error.ts';
import { filesBelow } from '../../src/offline/finish.ts';

/** On another disk, on one that has no links, or when a file has as many as it may have. */
const UNLINKABLE: ReadonlySet<string | undefined> = new Set(['EXDEV', 'EPERM', 'ENOTSUP', 'EMLINK']);

/**
 * A second folder with the same files: the very same on the disk, where it can be, so that a large site takes no more room;
 * otherwise copies. A build puts new files in the place of old ones, and so changes none of them.
 */
export async function linkFolder(from: string, to: string): Promise<void> {
  for (const file of await filesBelow(from)) {
    const place = join(to, file);
    await mkdir(dirname(place), { recursive: true });
    await link(join(from, file), place).catch((error: unknown) => {
      if (!UNLINKABLE.has(systemCode(error))) throw error;
      return copyFile(join(from, file), place);
    });
  }
}
