/**
 * Which version each open page is of. A page stays with the version that it came from until it is left, so a new version can
 * take over at the next visit, in whichever tab, while pages of the old one are still being read. The browser ends an idle
 * worker after seconds, so this is kept in a cache.
 */
import { forgetVersion, versionsHere } from '../kept/version.ts';
import type { WorkerScope } from './scope.ts';

export interface OpenPages {
  /** The version of a page; empty when the page came from the server and is of no version here. */
  readonly versionOf: (page: string) => Promise<string>;
  readonly note: (page: string, version: string) => Promise<void>;
  /** Forgets the pages that are closed, and the versions that no open page is of. */
  readonly tidy: () => Promise<void>;
}

/** @param current the version of pages that nothing is noted of */
export function openPages({ registration, clients }: WorkerScope, current: string): OpenPages {
  const { scope } = registration;
  const notes = () => caches.open(cacheName(scope));
  const address = (page: string) => `${scope}?page=${page}`;
  return {
    async versionOf(page) {
      const note = await (await notes()).match(address(page));
      return note?.text() ?? current;
    },
    async note(page, version) {
      await (await notes()).put(address(page), new Response(version));
    },
    async tidy() {
      const versions = await versionsHere(scope);
      // Asked after the list is made: what is on it and still growing is of a worker that shows here.
      if (registration.installing !== null || registration.waiting !== null) return;
      const inUse = new Set([current]);
      const cache = await notes();
      for (const { url } of await cache.keys()) {
        const open = (await clients.get(url.slice(address('').length))) !== undefined;
        if (open) inUse.add((await (await cache.match(url))?.text()) ?? current);
        else await cache.delete(url);
      }
      for (const version of versions) if (!inUse.has(version)) await forgetVersion(scope, version);
    },
  };
}

/** Forgets it of all pages. */
export async function forgetOpenPages(scope: string): Promise<void> {
  await caches.delete(cacheName(scope));
}

const cacheName = (scope: string): string => `postil-open ${scope}`;
