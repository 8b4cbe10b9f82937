/**
 * The way out of keeping. A browser goes on with an old worker when there is none at the server any more, so a site published
 * without one would never be seen again by those who have everything on their device. So the worker looks for itself.
 */
import { forgetVersion, versionsHere } from '../kept/version.ts';
import { forgetOpenPages } from './open-pages.ts';
import type { WorkerScope } from './scope.ts';

/**
 * Ends the worker, and all that it keeps, when the site is there and its worker is not. Where the whole site is gone, the reader
 * may have the last copy, and it stays.
 * @returns whether it has ended
 */
export async function leaveIfUnwanted({ registration, location }: WorkerScope): Promise<boolean> {
  const status = async (address: string) => (await fetch(address, { method: 'HEAD', cache: 'no-store' })).status;
  if (!isGone(await status(location.href)) || isGone(await status(registration.scope))) return false;
  await registration.unregister();
  for (const version of await versionsHere(registration.scope)) await forgetVersion(registration.scope, version);
  await forgetOpenPages(registration.scope);
  return true;
}

/** 404 and 410; any other failure may pass. */
function isGone(status: number): boolean {
  return status === 404 || status === 410;
}
