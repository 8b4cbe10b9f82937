/** Recording pages and the ids in them in the ledger. */
import { join } from 'node:path';
import { check } from '../src/checks/check.ts';
import { readContentFolder, replaceFile } from '../src/library/disk.ts';
import { buildLibrary } from '../src/library/join.ts';
import { formatLedger, LEDGER_FILE, recorded } from '../src/library/ledger.ts';
import { publishedPages } from '../src/library/published.ts';
import { isError } from '../src/model/diagnostic.ts';

/**
 * Adds the pages and ids of today to the ledger of a content folder; nothing while the content has an error. An address that is lost
 * is one: what is new is proposed as its heir as long as the ledger does not have it.
 * @returns the ledger’s path when it was written
 */
export async function recordIds(folder: string): Promise<string | undefined> {
  const files = await readContentFolder(folder);
  const { value } = buildLibrary(files);
  if (value === undefined || check(files).some(isError)) return undefined;
  const path = join(folder, LEDGER_FILE);
  await replaceFile(path, formatLedger(recorded(value.ledger, publishedPages(value))));
  return path;
}
