/** The scripts that hand over what a page needs to open a reader's copy. */
import { copyFolder, dataNames, type OpEdData } from '../copies/page-data.ts';
import { anchorsOf } from '../library/anchors.ts';
import type { Library, OpEd } from '../library/library.ts';
import { worked } from '../library/track.ts';
import { entriesData } from '../views/entries-data.ts';
import { copyWorkers } from './copy-workers.ts';
import { dataScript } from './data-script.ts';
import { named } from './named.ts';

/** A script, by its path in the folder of these files. */
export interface CopyScript {
  readonly file: string;
  readonly code: string;
}

/** What is known of all entries. */
export const entriesScript = worked((library): CopyScript => {
  const code = dataScript(dataNames.entries, entriesData(library));
  return { file: named('entries', code), code };
});

/** What is known of an op-ed. */
export function opEdScript(library: Library, opEd: OpEd): CopyScript {
  const data: OpEdData = { anchors: anchorsOf(library, opEd), entries: entriesScript(library).file };
  const code = dataScript(dataNames.opEd, data);
  return { file: named(`op-eds/${opEd.slug}`, code), code };
}

/** Every script that a library needs. Throws what the bundler says. */
export async function copyScripts(library: Library): Promise<CopyScript[]> {
  const opEds = [...library.opEds.values()].map((opEd) => opEdScript(library, opEd));
  return [entriesScript(library), ...(await copyWorkers()).values(), ...opEds];
}

/** The address of a script. */
export const copyScriptHref = ({ file }: CopyScript): string => `/${copyFolder}${file}`;
