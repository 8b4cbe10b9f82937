/** The search of the site that this script belongs to, opened from its files. */
import { facets, type Facet, type SearchContents } from '../../model/search.ts';
import type { Opened, Site } from './asking.ts';
import { openSearch } from './engine.ts';
import type { LoadData } from './load.ts';
import type { Index } from './open.ts';
import { ranking } from './ranking.ts';
import type { Vocabulary } from './spelling.ts';

/** What a site without pages has. */
const emptyIndex: Index = {
  prepare: () => Promise.resolve(),
  find: () => Promise.resolve({ results: [], filters: {} }),
};

/** Opens a search from the files of its folder. Throws when one cannot be loaded. */
export type OpenSite = (load: LoadData, folder: URL) => Promise<Opened>;

/**
 * The search of the site with this root.
 * @param told what the page says of the files; where it is older than they are, they are asked for
 */
export function siteAt(root: URL, load: LoadData, told?: SearchContents): Site {
  const openAsked: OpenSite = async (load, folder) =>
    opened(await load('contents', unnamed('contents.js', folder)), load, folder);
  let openFirst: OpenSite = (load, folder) => {
    openFirst = openAsked;
    return told === undefined
      ? openAsked(load, folder)
      : opened(told, load, folder).catch(() => openAsked(load, folder));
  };
  return siteOpenedBy((load, folder) => openFirst(load, folder), root, load, facets);
}

/** A search that is opened once, and again when a file was missing: the site may have changed. */
export function siteOpenedBy(openSite: OpenSite, root: URL, load: LoadData, by: readonly Facet[]): Site {
  let opening: Promise<Opened> | undefined;
  const loadOrForget: LoadData = (name, address) =>
    load(name, address).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
  const open = () => (opening ??= openSite(loadOrForget, new URL('search/', root)));
  return { open, at: (path) => new URL(path, root).href, facets: by };
}

async function opened({ core, head, table, words }: SearchContents, load: LoadData, folder: URL): Promise<Opened> {
  const at = (file: string) => new URL(file, folder);
  const [openIndex, own, names] = await Promise.all([
    load('core', at(core)),
    load('head', at(head)),
    load('table', at(table)),
  ]);
  const search = openSearch({
    index: names.kinds.length === 0 ? emptyIndex : openIndex(own, (part) => load(part, at(`${part}.js`)), ranking),
    table: names,
    vocabulary: vocabularyIn(words, load, folder),
  });
  return { search, table: names };
}

/** The words in the files of a folder, by their first letters. */
export function vocabularyIn(words: Readonly<Record<string, string>>, load: LoadData, folder: URL): Vocabulary {
  return async (letter) => {
    const file = words[letter];
    return file === undefined ? [] : (await load(`words/${letter}`, new URL(file, folder))).split(' ');
  };
}

/** The one file whose name does not tell its content: asked for anew each time, but on a disk, where nothing changes. */
export function unnamed(file: string, folder: URL): URL {
  return new URL(folder.protocol === 'file:' ? file : `${file}?t=${Date.now()}`, folder);
}
