/** Loads data of the search: each is a script that hands it over by an event. */
import { searchEvent, type SearchContents, type SearchEventDetail, type SearchTable } from '../../model/search.ts';
import { bytesOf } from './base64.ts';
import type { OpenIndex } from './open.ts';
import type { PartName } from './parts.ts';

/** What the scripts hand over, by name; a list of words has a path for a name, as a part of the index has. */
interface DataByName {
  readonly contents: SearchContents;
  readonly core: OpenIndex;
  readonly table: SearchTable;
  readonly [path: PartName]: string;
}

/** Loads what the script at an address hands over under a name. Throws when there is none, or it hands over nothing. */
export type LoadData = <Name extends keyof DataByName>(name: Name, address: URL) => Promise<DataByName[Name]>;

/** Where scripts run: how one is run, and where its events arrive. */
export interface Place {
  readonly run: (href: string) => Promise<void>;
  readonly events: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
}

/** A loader for a page. */
export function loaderIn(page: Document): LoadData {
  return loaderAt({ run: (href) => loadScript(page, href), events: page.defaultView ?? page });
}

/** A loader for a place; what is on its way is not asked for again. */
export function loaderAt(place: Place): LoadData {
  const underWay = new Map<string, Promise<unknown>>();
  return <Name extends keyof DataByName>(name: Name, { href }: URL) => {
    const loading = underWay.get(href) ?? handedOver(place, name, href).finally(() => underWay.delete(href));
    underWay.set(href, loading);
    return loading as Promise<DataByName[Name]>;
  };
}

/** The data come while the script runs, before its `run` ends. */
async function handedOver({ run, events }: Place, name: string, href: string): Promise<unknown> {
  let received: SearchEventDetail | undefined;
  const receive = (event: Event) => {
    const { detail } = event as CustomEvent<SearchEventDetail>;
    if (detail[0] === name) received = detail;
  };
  events.addEventListener(searchEvent, receive);
  try {
    await run(href);
  } finally {
    events.removeEventListener(searchEvent, receive);
  }
  if (received === undefined) throw new Error(`${href} is not the part “${name}” of the search.`);
  const [, data, compressed] = received;
  return compressed === undefined ? data : unpacked(String(data));
}

function unpacked(base64: string): Promise<unknown> {
  const bytes = new Blob([bytesOf(base64)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(bytes).json();
}

/** Runs a classic script. Throws when it cannot be loaded. */
export async function loadScript(page: Document, href: string): Promise<void> {
  const script = page.createElement('script');
  try {
    await new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', () => reject(new Error(`${href} could not be loaded.`)));
      script.src = href;
      page.head.append(script);
    });
  } finally {
    script.remove();
  }
}
