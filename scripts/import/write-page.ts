/** Putting a page in its place. */
import { access, readFile } from 'node:fs/promises';
import { replaceFile } from '../../src/library/disk.ts';
import type { Plan } from '../../src/import/plan.ts';
import { systemCode } from '../../src/library/system-error.ts';

/** A file's text; nothing when it is not there. Throws what the system says. */
export async function textIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Does what was planned. Throws what the system says.
 * @param old the text that is there
 * @returns where edits were kept that are given up
 */
export async function carryOut(plan: Plan, path: string, old: string | undefined): Promise<string | undefined> {
  if (!('text' in plan)) return undefined;
  const backup = plan.does === 'overwrite' && old !== undefined ? await freeBackup(path) : undefined;
  if (backup !== undefined && old !== undefined) await replaceFile(backup, old);
  await replaceFile(path, plan.text);
  return backup;
}

/** `PAGE.mdx.bak`, or with a number before it where earlier edits are kept there. */
async function freeBackup(path: string): Promise<string> {
  for (let count = 1; ; count++) {
    const backup = `${path}${count === 1 ? '' : `.${count}`}.bak`;
    if (!(await isThere(backup))) return backup;
  }
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
