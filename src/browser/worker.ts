/** The service worker: keeps what the reader visits, answers from it, and takes over what was kept when the site has changed. */
import type { WorkerScope } from './worker/scope.ts';
import { siteWorker } from './worker/site-worker.ts';

declare const self: WorkerScope;
/** Put in by the bundler: the digest of the manifest that the site was published with. */
declare const VERSION: string;

const site = siteWorker(self, VERSION);
self.addEventListener('install', (event) => event.waitUntil(site.install()));
self.addEventListener('activate', (event) => event.waitUntil(site.activate()));
self.addEventListener('fetch', site.fetch);
self.addEventListener('message', (event) => event.waitUntil(site.greet(event)));
