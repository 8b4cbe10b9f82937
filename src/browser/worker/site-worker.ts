/** What the service worker does, event by event. */
import { fetchFile } from '../kept/fetch-files.ts';
import { fileAt } from '../kept/file-at.ts';
import { readGreeting } from '../kept/greeting.ts';
import { beginVersion, find, versionHere, type Version } from '../kept/version.ts';
import { answer } from './answer.ts';
import { installVersion } from './install.ts';
import { openPages } from './open-pages.ts';
import type { ExtendableMessageEvent, FetchEvent, WorkerScope } from './scope.ts';
import { leaveIfUnwanted } from './way-out.ts';

export interface SiteWorker {
  readonly install: () => Promise<void>;
  readonly activate: () => Promise<void>;
  readonly fetch: (event: FetchEvent) => void;
  readonly greet: (event: ExtendableMessageEvent) => Promise<void>;
}

/** @param current the version of the site that this worker came with */
export function siteWorker(worker: WorkerScope, current: string): SiteWorker {
  const { scope } = worker.registration;
  const pages = openPages(worker, current);
  const versionWith = versionsOf(scope, current);
  let looked = false;
  let left = false;

  async function respond(event: FetchEvent): Promise<Response> {
    const { request, clientId, resultingClientId } = event;
    const visit = request.mode === 'navigate';
    // Before the page is there, so that it is never taken for one of a later version.
    if (visit) await pages.note(resultingClientId, current).catch(() => undefined);
    const id = visit ? current : await pages.versionOf(clientId);
    const { response, kept } = await answer(request, await versionWith(id));
    if (kept !== undefined)
      event.waitUntil(kept.then((same) => (same ? undefined : movedOn(event))).catch(() => undefined));
    if (visit) event.waitUntil(afterVisit(kept === undefined).catch(() => undefined));
    return response;
  }

  /** The server has another version: a page of that is of none that is here, and it is time for the next worker. */
  async function movedOn({ request, resultingClientId }: FetchEvent): Promise<void> {
    if (request.mode === 'navigate') await pages.note(resultingClientId, '');
    await worker.registration.update();
  }

  async function afterVisit(fromHere: boolean): Promise<void> {
    await pages.tidy();
    if (!fromHere || looked) return;
    left = await leaveIfUnwanted(worker);
    looked = true;
  }

  return {
    async install() {
      await installVersion(scope, current);
      await worker.skipWaiting();
    },
    async activate() {
      await worker.clients.claim();
      await pages.tidy();
    },
    fetch(event) {
      if (left) return;
      const { method, url, destination } = event.request;
      // What a script asks for by `fetch` has no destination: that is the page which keeps everything, and keeps it itself.
      if (method !== 'GET' || !url.startsWith(scope) || destination === '') return;
      // A browser whose storage fails still has the server.
      event.respondWith(respond(event).catch(() => fetch(event.request)));
    },
    async greet({ data, source, ports }) {
      const greeting = readGreeting(data);
      if (greeting === undefined || source === null) return;
      const id = await pages.versionOf(source.id).catch(() => '');
      await pages.note(source.id, id).catch(() => undefined);
      const version = await versionWith(id).catch(() => undefined);
      ports[0]?.postMessage(id);
      if (version !== undefined) await keepLoaded(version, greeting.loaded);
    },
  };
}

/** Gives versions on this device by their ids; the worker's own is begun anew when the browser has cleared it away. */
function versionsOf(scope: string, current: string): (id: string) => Promise<Version | undefined> {
  const loaded = new Map<string, Version>();
  return async (id) => {
    const begun = loaded.get(id) ?? (await versionHere(scope, id));
    const version = begun ?? (id === current ? await beginVersion(scope, id).catch(() => undefined) : undefined);
    if (version !== undefined) loaded.set(id, version);
    return version;
  };
}

/** Keeps what a page had loaded before the worker was there; what cannot be had is left for a later visit. */
async function keepLoaded(version: Version, addresses: readonly string[]): Promise<void> {
  const files = new Set(addresses.flatMap((address) => fileAt(address, version.scope, version.manifest) ?? []));
  const keep = async (file: string) => {
    if ((await find(version, file)) === undefined) await fetchFile(version, file);
  };
  await Promise.allSettled(Array.from(files, keep));
}
