/** The library that pages are drawn from, where a build hands them one; the preview joins its own. */
import type { Library } from './library.ts';
import { track, type Tracker } from './track.ts';

let current: Library | undefined;

/** Hands a library to the pages, and gives what notes which parts of it they read. */
export function provideLibrary(library: Library): Tracker {
  const tracker = track(library);
  current = tracker.library;
  return tracker;
}

export function providedLibrary(): Library | undefined {
  return current;
}
