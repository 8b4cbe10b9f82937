/** The search of the site that this script belongs to, opened from its files. */
import type { Opened, Site } from './asking.ts';
import { openSearch } from './engine.ts';
import type { LoadData } from './load.ts';
import type { Index } from './open.ts';
import { ranking } from './ranking.ts';

/** What a site without pages has. */
const emptyIndex: Index = { find: () => Promise.resolve({ results: [], filters: {} }) };

/** The search of the site with this root; opened once, and again when a file was missing: the site may have changed. */
export function siteAt(root: URL, load: LoadData): Site {
  let opening: Promise<Opened> | undefined;
  const loadOrForget: LoadData = (name, address) =>
    load(name, address).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
  const open = () => (opening ??= opened(loadOrForget, new URL('search/', root)));
  return { open, at: (path) => new URL(path, root).href };
}

async function opened(load: LoadData, folder: URL): Promise<Opened> {
  const at = (file: string) => new URL(file, folder);
  const { core, table, words } = await load('contents', at(contentsFile(folder)));
  const [openIndex, names] = await Promise.all([load('core', at(core)), load('table', at(table))]);
  const search = openSearch({
    index: names.kinds.length === 0 ? emptyIndex : openIndex((part) => load(part, at(`${part}.js`)), ranking),
    table: names,
    vocabulary: async (letter) => {
      const file = words[letter];
      return file === undefined ? [] : (await load(`words/${letter}`, at(file))).split(' ');
    },
  });
  return { search, table: names };
}

/** The one file whose name stays: asked for anew each time, but on a disk, where nothing changes. */
function contentsFile({ protocol }: URL): string {
  return protocol === 'file:' ? 'contents.js' : `contents.js?t=${Date.now()}`;
}
