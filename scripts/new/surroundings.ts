/** What is there already, as far as the questions need it. */
import { nameOf, type ContentFile } from '../../src/library/files.ts';
import { readContents, readSite } from '../../src/library/read.ts';
import type { Checked } from '../../src/model/diagnostic.ts';
import type { Entry } from '../../src/model/entry.ts';
import { kindOf, type Site } from '../../src/model/site.ts';

/** Paths by id. */
type Taken = ReadonlyMap<string, string>;

export interface Surroundings {
  readonly site: Site;
  readonly opEds: Taken;
  /** Of every kind: an entry's id is unique across kinds. */
  readonly entries: Taken;
  readonly claims: Taken;
  readonly readingLists: Taken;
  readonly sources: ReadonlySet<string>;
  /** The id of the person, or the organization, that is called so. */
  readonly person: (name: string) => string | undefined;
  readonly organization: (name: string) => string | undefined;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Looks around in the files of a collection; nothing when it has no site file that can be read. Other faults do not matter here. */
export function surroundingsOf(files: readonly ContentFile[], today: string): Checked<Surroundings | undefined> {
  const read = readSite(files);
  if (read.value === undefined) return { value: undefined, diagnostics: read.diagnostics };
  const site = read.value.data;
  const contents = readContents(files, read.value).value;
  const entries = contents.entries.map((entry) => entry.data);
  const value: Surroundings = {
    site,
    today,
    opEds: takenIn(files, ['op-eds']),
    entries: takenIn(
      files,
      site.kinds.map(({ kind }) => kind),
    ),
    claims: takenIn(files, ['claims']),
    readingLists: takenIn(files, ['reading-lists']),
    sources: new Set(contents.sources.map((source) => source.data.id)),
    person: finder(site, entries, /^Person$/),
    organization: finder(site, entries, /Organization$/),
  };
  return { value, diagnostics: [] };
}

/** Ids are taken by files, also by those that cannot be read. */
function takenIn(files: readonly ContentFile[], folders: readonly string[]): Taken {
  const there = files.filter(({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)));
  return new Map(there.map(({ path }) => [nameOf(path), path]));
}

function finder(site: Site, entries: readonly Entry[], type: RegExp): (name: string) => string | undefined {
  const named = entries.filter(({ kind }) => type.test(kindOf(site, kind).schema));
  return (name) => named.find((entry) => entry.name === name || entry.full === name)?.id;
}
