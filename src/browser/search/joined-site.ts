/** The search over sites that were joined, each with its own index, opened from their files. */
import type { JoinedContents, SameEntries, SearchedSite } from '../../model/joined-search.ts';
import { joinedFacets } from '../../model/search.ts';
import type { Opened, Site } from './asking.ts';
import { openSearch } from './engine.ts';
import { joinedIds } from './joined-ids.ts';
import { joinedIndex, type JoinedPart } from './joined-index.ts';
import type { LoadData } from './load.ts';
import type { Index, OpenIndex } from './open.ts';
import { ranking } from './ranking.ts';
import { siteOpenedBy, unnamed, vocabularyIn } from './site.ts';

/** The search over the sites below this root. */
export function joinedSiteAt(root: URL, load: LoadData): Site {
  return siteOpenedBy(opened, root, load, joinedFacets);
}

async function opened(load: LoadData, folder: URL): Promise<Opened> {
  const { sites, table: file, words }: JoinedContents = await load('joined', unnamed('joined.js', folder));
  const table = await load('joined-table', new URL(file, folder));
  const openCore = coresOnce(load);
  const parts = sites.map((site) =>
    partOf(site, table.same, new URL(`../${site.folder}/search/`, folder), load, openCore),
  );
  const search = openSearch({ index: joinedIndex(parts), table, vocabulary: vocabularyIn(words, load, folder) });
  return { search, table };
}

function partOf(
  { folder, title, core, head }: SearchedSite,
  same: SameEntries,
  below: URL,
  load: LoadData,
  openCore: (file: string, below: URL) => Promise<OpenIndex>,
): JoinedPart {
  const at = (file: string) => new URL(file, below);
  const open = async (): Promise<Index> => {
    const [openIndex, own] = await Promise.all([openCore(core, below), load('head', at(head))]);
    return openIndex(own, (part) => load(part, at(`${part}.js`)), ranking);
  };
  let opening: Promise<Index> | undefined;
  return { folder, title, ids: joinedIds(folder, same), index: () => (opening ??= open()) };
}

/** Loads a core once for all sites that have the same one: its name tells what is in it. */
function coresOnce(load: LoadData): (file: string, below: URL) => Promise<OpenIndex> {
  const loaded = new Map<string, Promise<OpenIndex>>();
  return (file, below) => {
    const core = loaded.get(file) ?? load('core', new URL(file, below));
    loaded.set(file, core);
    return core;
  };
}
