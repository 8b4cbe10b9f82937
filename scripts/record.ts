/** Recording pages and the ids in them in the ledger. */
import { join } from 'node:path';
import { readContentFolder, replaceFile } from '../src/library/disk.ts';
import { buildLibrary } from '../src/library/join.ts';
import { formatLedger, LEDGER_FILE, recorded } from '../src/library/ledger.ts';
import { publishedPages } from '../src/library/published.ts';

/**
 * Adds the pages and ids of today to the ledger of a content folder; nothing while the content cannot be read without an error.
 * @returns the ledger’s path when it was written
 */
export async function recordIds(folder: string): Promise<string | undefined> {
  const { value, diagnostics } = buildLibrary(await readContentFolder(folder));
  if (value === undefined || diagnostics.length > 0) return undefined;
  const path = join(folder, LEDGER_FILE);
  await replaceFile(path, formatLedger(recorded(value.ledger, publishedPages(value))));
  return path;
}
