/** Making a version ready. */
import { fetchFiles } from '../kept/fetch-files.ts';
import { beginVersion, find, heldOf, keepAnswer, versionHere, versionsHere } from '../kept/version.ts';
import { planOf } from './plan.ts';

/**
 * Makes a version ready to take the place of those before it, with all that the reader had of them. All of it or nothing: throws
 * when a part cannot be had, and the browser tries again at a later visit.
 */
export async function installVersion(scope: string, id: string): Promise<void> {
  const next = await beginVersion(scope, id);
  const ids = await versionsHere(scope);
  const versions = (await Promise.all(ids.map((each) => versionHere(scope, each)))).filter(
    (each) => each !== undefined,
  );
  const held = await Promise.all(versions.map(heldOf));
  const plan = planOf(
    versions.map(({ manifest }, index) => ({ manifest, held: held[index] ?? new Set() })),
    next.manifest,
  );
  for (const [file, index] of plan.copy) {
    const version = versions[index];
    const response = version && version.id !== id ? await find(version, file) : undefined;
    if (response !== undefined) await keepAnswer(next, file, response);
  }
  await fetchFiles(next, plan.fetch);
}
