/** What is loaded to open a copy, when it is first wanted. */
import workers from 'virtual:workers';
import { copyFolder, dataNames, workerData, type EntriesData, type OpEdData } from '../../copies/page-data.ts';
import type { CopyFormat } from '../../copies/types.ts';
import { handedOver, type ScriptPlace } from '../load-data.ts';

/** Each throws when a file cannot be loaded. */
export interface Files {
  /** The program of the worker for a format. */
  readonly worker: (format: CopyFormat) => Promise<string>;
  readonly opEd: (href: string) => Promise<OpEdData>;
  readonly entries: (href: string) => Promise<EntriesData>;
  /** The address of a page, by its path from the site's root; or of a file of these data. */
  readonly at: (path: string) => string;
}

/** The files of the site with this root. */
export function filesOf(root: URL, place: ScriptPlace): Files {
  const at = (path: string) => new URL(path, root).href;
  const load = async (name: string, href: string) => handedOver(place, name, href);
  return {
    at,
    worker: async (format) => String(await load(workerData(format), at(copyFolder + workers[format]))),
    opEd: async (href) => (await load(dataNames.opEd, href)) as OpEdData,
    entries: async (href) => (await load(dataNames.entries, href)) as EntriesData,
  };
}
