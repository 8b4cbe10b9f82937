/**
 * The service worker of a finished site, and the manifest that it goes by. Both are written when all else is finished, for the
 * manifest holds a digest of every file.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { digestOf, manifestFile, writtenManifest, type Manifest } from '../model/manifest.ts';
import { bundleClassic } from './bundle.ts';
import { manifestOf } from './manifest.ts';

/** Stands for the version in the worker’s program, which is bundled once for all. */
const SOME_VERSION = '@version@';

/**
 * Writes `sw.js` and the manifest into a finished folder, in the place of former ones. The worker lies at the root, for it
 * serves only what lies beside and below it. It differs from the last exactly when the site does, or its own program.
 * @param known what is known of its files, which need then not be read
 */
export async function writeWorker(folder: string, known?: Manifest): Promise<void> {
  const manifest = writtenManifest(await manifestOf(folder, known));
  const version = await digestOf(new TextEncoder().encode(manifest));
  const file = join(folder, manifestFile(version));
  await rm(dirname(file), { recursive: true, force: true });
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, manifest);
  const program = await bundleClassic('src/browser/worker.ts', { define: { VERSION: JSON.stringify(SOME_VERSION) } });
  await writeFile(join(folder, 'sw.js'), program.replace(SOME_VERSION, version));
}
