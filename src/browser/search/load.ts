/** Loads data of the search: each is a script that hands it over by an event. */
import type { JoinedContents, JoinedTable } from '../../model/joined-search.ts';
import type { SearchContents, SearchTable } from '../../model/search.ts';
import { handedOver, scriptsOf, type ScriptPlace } from '../load-data.ts';
import type { OpenIndex } from './open.ts';
import type { OwnFiles, PartName } from './parts.ts';

/** What the scripts hand over, by name; a list of words has a path for a name, as a part of the index has. */
interface DataByName {
  readonly contents: SearchContents;
  readonly core: OpenIndex;
  readonly head: OwnFiles;
  readonly table: SearchTable;
  readonly joined: JoinedContents;
  readonly 'joined-table': JoinedTable;
  readonly [path: PartName]: string;
}

/** Loads what the script at an address hands over under a name. Throws when there is none, or it hands over nothing. */
export type LoadData = <Name extends keyof DataByName>(name: Name, address: URL) => Promise<DataByName[Name]>;

/** A loader for a page. */
export function loaderIn(page: Document): LoadData {
  return loaderAt(scriptsOf(page));
}

/** A loader for a place; what is on its way is not asked for again. */
export function loaderAt(place: ScriptPlace): LoadData {
  const underWay = new Map<string, Promise<unknown>>();
  return <Name extends keyof DataByName>(name: Name, { href }: URL) => {
    const loading = underWay.get(href) ?? handedOver(place, name, href).finally(() => underWay.delete(href));
    underWay.set(href, loading);
    return loading as Promise<DataByName[Name]>;
  };
}
