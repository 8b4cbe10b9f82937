/** The scripts that hand over what a page needs to open a reader's copy. */
import { copyFolder, dataNames, type OpEdData } from '../copies/page-data.ts';
import { anchorsOf } from '../library/anchors.ts';
import type { Library } from '../library/library.ts';
import type { OpEdSlug } from '../model/ids.ts';
import { entriesData } from '../views/entries-data.ts';
import { copyWorkers } from './copy-workers.ts';
import { dataScript } from './data-script.ts';
import { named } from './named.ts';

export interface CopyFiles {
  /** By their paths in the folder of these files. */
  readonly scripts: ReadonlyMap<string, string>;
  /** The address of what is known of all entries. */
  readonly entries: string;
  /** The addresses of what is known of each op-ed. */
  readonly opEds: ReadonlyMap<OpEdSlug, string>;
}

/** A library never changes, so that its files stay true as long as it is held. */
const known = new WeakMap<Library, Promise<CopyFiles>>();

/** The files of a library, made once. Throws what the bundler says. */
export function copyFiles(library: Library): Promise<CopyFiles> {
  const files = known.get(library) ?? make(library);
  known.set(library, files);
  return files;
}

async function make(library: Library): Promise<CopyFiles> {
  const code = dataScript(dataNames.entries, entriesData(library));
  const entries = named('entries', code);
  const opEds = [...library.opEds.values()].map((opEd) => {
    const data: OpEdData = { anchors: anchorsOf(library, opEd), entries };
    const script = dataScript(dataNames.opEd, data);
    return { slug: opEd.slug, file: named(`op-eds/${opEd.slug}`, script), script };
  });
  const workers = [...(await copyWorkers()).values()];
  return {
    scripts: new Map([
      [entries, code],
      ...workers.map(({ file, code: worker }): [string, string] => [file, worker]),
      ...opEds.map(({ file, script }): [string, string] => [file, script]),
    ]),
    entries: hrefOf(entries),
    opEds: new Map(opEds.map(({ slug, file }) => [slug, hrefOf(file)])),
  };
}

const hrefOf = (file: string): string => `/${copyFolder}${file}`;
