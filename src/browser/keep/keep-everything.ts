/** The section of a page that keeps everything for offline: finds the worker, then does as the reader asks. */
import { askVersion } from '../kept/greeting.ts';
import { versionHere, type Version } from '../kept/version.ts';
import { workerAddress } from '../kept/worker-address.ts';
import { keeping } from './keeping.ts';
import { drawing, type Action } from './parts.ts';
import type { State } from './state.ts';

/** @param script this script, as it stands in the page; it says by `data-worker` that pages are kept */
export async function keepEverything(section: HTMLElement, script: HTMLOrSVGScriptElement | null): Promise<void> {
  let act: (action: Action) => void = () => undefined;
  const draw = drawing(section, (action) => act(action));
  if (draw === undefined) return;
  const address = workerAddress(script);
  if (address === undefined) return draw({ is: 'unable', why: whyNot(script) });
  draw({ is: 'looking' });
  const version = await versionOfPage(address).catch(() => 'browser' as const);
  if (typeof version === 'string') return draw({ is: 'unable', why: version });
  if (version === undefined) draw({ is: 'other' });
  act = version === undefined ? () => location.reload() : actingOn(version, draw);
}

/** The version that this page is of, nothing when it is of none that is kept; or why nothing can be. Throws what browsers refuse. */
async function versionOfPage(address: string): Promise<Version | 'unreachable' | undefined> {
  const worker = await activeWorker(address);
  if (worker === undefined) return 'unreachable';
  return versionHere(new URL('.', address).href, await askVersion(worker));
}

/** Why there is no worker to be had. */
function whyNot(script: HTMLOrSVGScriptElement | null): 'file' | 'preview' | 'browser' {
  if (location.protocol === 'file:') return 'file';
  return script?.dataset['worker'] === undefined ? 'preview' : 'browser';
}

/** The worker at an address once it is at work; nothing when it could not make itself ready. */
async function activeWorker(address: string): Promise<ServiceWorker | undefined> {
  const { controller } = navigator.serviceWorker;
  if (controller !== null) return controller;
  const { active, waiting, installing } = await navigator.serviceWorker.register(address);
  const worker = active ?? waiting ?? installing;
  return worker === null ? undefined : whenActive(worker);
}

function whenActive(worker: ServiceWorker): Promise<ServiceWorker | undefined> {
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state === 'activated') resolve(worker);
      if (worker.state === 'redundant') resolve(undefined);
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** Looks at what is kept, and gives what does as the reader asks until another version of the site takes over. */
function actingOn(version: Version, draw: (state: State) => void): (action: Action) => void {
  let updated = false;
  const work = keeping(version, (state) => draw(updated ? { is: 'updated' } : state));
  const { serviceWorker } = navigator;
  // The first worker takes hold of a page that had none; any other brings another version.
  let had = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    updated = had;
    had = true;
    if (!updated) return;
    work.stop();
    draw({ is: 'updated' });
  });
  void work.look();
  const acts: Record<Action, () => void> = {
    keep() {
      // Some browsers ask the reader. Nothing depends on the answer: it keeps the browser from clearing up by itself.
      void navigator.storage.persist().catch(() => false);
      void work.keep();
    },
    stop: work.stop,
    remove: () => void work.remove(),
    reload: () => location.reload(),
  };
  return (action) => acts[action]();
}
