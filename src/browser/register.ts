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
  // A browser that refuses to keep anything loses nothing else.
  addEventListener('load', () => whenIdle(() => void begin().catch(() => undefined)));
}

/** A device that is never idle waits no longer than this, in milliseconds. */
const PATIENCE = 5000;

/** Safari has no idle callback. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: PATIENCE });
  else setTimeout(work);
}

/** The addresses of the page and of what it has loaded. */
function loadedHere(): string[] {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  // The style sheet that stands in this page is a file for others.
  const sheets = document.querySelector<HTMLElement>('style[data-sheets]')?.dataset['sheets']?.split(', ') ?? [];
  return [location.href, ...loaded, ...sheets.map((sheet) => new URL(sheet, location.href).href)];
}
