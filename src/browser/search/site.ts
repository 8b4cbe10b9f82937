/** The search of the site that this script belongs to, opened from its files. */
import type { Opened, Site } from './asking.ts';
import { openSearch } from './engine.ts';
import { loaderIn, type LoadData } from './load.ts';
import { ranking } from './ranking.ts';

/** The search of the site with this root; opened once, or again when it could not be. */
export function siteAt(root: URL, page: Document): Site {
  const load = loaderIn(page);
  let opening: Promise<Opened> | undefined;
  const open = () => {
    opening ??= opened(load, new URL('search/', root)).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
  return { open, at: (path) => new URL(path, root).href };
}

async function opened(load: LoadData, folder: URL): Promise<Opened> {
  const at = (file: string) => new URL(file, folder);
  const { core, table, words } = await load('contents', at(contentsFile(folder)));
  const [openIndex, names] = await Promise.all([load('core', at(core)), load('table', at(table))]);
  const search = openSearch({
    index: openIndex((part) => load(part as `${string}/${string}`, at(`${part}.js`)), ranking),
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
