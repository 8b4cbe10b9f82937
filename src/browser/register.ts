/** Keeps visited pages on the device: registers the service worker, once the page is there and the browser has nothing to do. */
import type { Greeting } from './kept/greeting.ts';
import { workerAddress } from './kept/worker-address.ts';

/** @param script this script, as it stands in the page; it says by `data-worker` that pages are kept */
export function keepVisited(script: HTMLOrSVGScriptElement | null): void {
  const address = workerAddress(script);
  if (address === undefined) return;
  const { serviceWorker } = navigator;
  const greet = (worker: ServiceWorker | null, loaded: readonly string[]) =>
    worker?.postMessage({ loaded } satisfies Greeting);
  // A page that comes back as it was left is open again.
  addEventListener('pageshow', ({ persisted }) => persisted && greet(serviceWorker.controller, []));
  // A page that has a worker leaves updates to the browser: registering would call back a worker that is about to leave.
  if (serviceWorker.controller !== null) return;
  const begin = async () => {
    await serviceWorker.register(address);
    greet((await serviceWorker.ready).active, loadedHere());
  };
  // Safari has no idle callback. A browser that refuses to keep anything loses nothing else.
  addEventListener('load', () => (window.requestIdleCallback ?? setTimeout)(() => void begin().catch(() => undefined)));
}

/** The addresses of the page and of what it has loaded. */
function loadedHere(): string[] {
  return [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)];
}
