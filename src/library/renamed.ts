/** The pages that were renamed, for scripts that look for what a reader has kept while a page had another address. */
import { z } from 'zod';
import { folderOf, ledgerData, lineOf, type Ledger, type PagePath } from '../model/ledger.ts';
import { readContentFile } from './disk.ts';
import { LEDGER_FILE } from './ledger.ts';
import { readNamed } from './read-file.ts';

/** The path of each, `op-eds/OLD`, and the one that stands for it now. */
export type Renamed = readonly (readonly [was: PagePath, is: PagePath])[];

/** Those pages on which readers write: op-eds and reading lists. */
const WRITTEN_ON: ReadonlySet<string> = new Set(['op-eds', 'reading-lists']);

/** The pages of a ledger that have an heir of their own sort, by the last of their heirs. */
export function renamedIn(ledger: Ledger): Renamed {
  return [...ledger.keys()].flatMap((path) => {
    const now = lineOf(path, ledger)?.end ?? path;
    return now !== path && folderOf(now) === folderOf(path) && WRITTEN_ON.has(folderOf(path)) ? [[path, now]] : [];
  });
}

/** Those of a content folder; none when its ledger is missing or invalid, which the library reports. */
export async function renamedOf(folder: string): Promise<Renamed> {
  const file = await readContentFile(folder, LEDGER_FILE);
  const ledger = file && readNamed(file, ledgerData, z.string()).value?.data;
  return ledger === undefined ? [] : renamedIn(ledger);
}
