/**
 * A version of the site on this device: a cache, the manifest that says what belongs into it, and what is there of it. A file is
 * kept only when its digest is that of the manifest, so that no version ever holds a file of another. The worker and the page
 * that keeps everything both work on it.
 */
import { digestOf, manifestFile, readManifest, type Manifest } from '../../model/manifest.ts';
import { decodedText, encodedPath } from '../../model/paths.ts';

export interface Version {
  readonly id: string;
  /** The address of the folder that the site lies in. */
  readonly scope: string;
  readonly manifest: Manifest;
  readonly cache: Cache;
}

/** The version with this id, when it is on this device. */
export async function versionHere(scope: string, id: string): Promise<Version | undefined> {
  const name = cacheName(scope, id);
  if (!(await caches.has(name))) return undefined;
  const cache = await caches.open(name);
  const manifest = await cache.match(addressOf(manifestFile(id), scope));
  return manifest && { id, scope, cache, manifest: readManifest(await manifest.text()) };
}

/** Begins to keep a version: fetches its manifest. Throws when that cannot be had. */
export async function beginVersion(scope: string, id: string): Promise<Version> {
  const address = addressOf(manifestFile(id), scope);
  // An answer of before it was published, “there is no such file”, may lie in the browser’s own cache.
  const response = await fetch(address, { cache: 'no-cache' });
  const bytes = await response.arrayBuffer();
  if ((await digestOf(bytes)) !== id) throw new Error('The manifest is not that of this version.');
  const cache = await caches.open(cacheName(scope, id));
  await cache.put(address, copyOf(response, bytes));
  return { id, scope, cache, manifest: readManifest(new TextDecoder().decode(bytes)) };
}

/** The ids of the versions on this device. */
export async function versionsHere(scope: string): Promise<string[]> {
  const start = cacheName(scope, '');
  return (await caches.keys()).filter((name) => name.startsWith(start)).map((name) => name.slice(start.length));
}

export async function forgetVersion(scope: string, id: string): Promise<void> {
  await caches.delete(cacheName(scope, id));
}

/** A file as it is kept, when it is. */
export function find({ cache, scope }: Version, file: string): Promise<Response | undefined> {
  return cache.match(addressOf(file, scope));
}

/** The files that are kept. */
export async function heldOf({ cache, scope, manifest }: Version): Promise<Set<string>> {
  const requests = await cache.keys();
  const files = requests.map(({ url }) => decodedText(url.slice(scope.length)));
  return new Set(files.filter((file) => manifest.has(file)));
}

/** Keeps what a server answered for a file; gives whether it was the file of this version. Throws when storage is full. */
export async function keepAnswer(version: Version, file: string, response: Response): Promise<boolean> {
  const bytes = await response.arrayBuffer();
  if (!response.ok || (await digestOf(bytes)) !== version.manifest.get(file)?.digest) return false;
  await version.cache.put(addressOf(file, version.scope), copyOf(response, bytes));
  return true;
}

/** Removes every file that is kept; the manifest stays, so that keeping can begin anew. */
export async function forgetFiles(version: Version): Promise<void> {
  for (const file of await heldOf(version)) await version.cache.delete(addressOf(file, version.scope));
}

/** The address of a file. */
export function addressOf(file: string, scope: string): string {
  return scope + encodedPath(file);
}

/** Each scope has its own, for sites in folders of one host share the storage. */
function cacheName(scope: string, id: string): string {
  return `postil ${scope} ${id}`;
}

/** An answer that may be given again: without what told of its way here, and of redirects, which navigations refuse. */
function copyOf({ headers }: Response, bytes: ArrayBuffer): Response {
  const kept = new Headers(headers);
  for (const name of ['content-encoding', 'content-length', 'vary']) kept.delete(name);
  return new Response(bytes, { headers: kept });
}
