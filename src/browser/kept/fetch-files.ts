/** Fetching files of a version, and what can go wrong with it. */
import { addressOf, keepAnswer, type Version } from './version.ts';

/** The server cannot be reached; it has no such file; it has moved on to another version; storage is full. */
export type Why = 'unreachable' | 'refused' | 'changed' | 'full';

export class Trouble extends Error {
  readonly why: Why;
  constructor(why: Why) {
    super(why);
    this.why = why;
  }
}

/** As many at a time as browsers allow of one host over HTTP/1.1. */
const LANES = 6;

interface Options {
  readonly signal?: AbortSignal;
  /** Told each file that is kept. */
  readonly onKept?: (file: string) => void;
}

/**
 * Fetches files and keeps them, a few at a time. On the first trouble it stops, and throws when nothing is under way any more.
 * @throws Trouble, or what the signal was aborted with
 */
export async function fetchFiles(version: Version, files: readonly string[], options: Options = {}): Promise<void> {
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, ...(options.signal ? [options.signal] : [])]);
  const left = files.values();
  const lane = async () => {
    for (const file of left) {
      signal.throwIfAborted();
      await fetchFile(version, file, signal);
      options.onKept?.(file);
    }
  };
  const lanes = Array.from({ length: LANES }, () => lane().catch((error: unknown) => stop.abort(error)));
  await Promise.all(lanes);
  signal.throwIfAborted();
}

/**
 * Fetches a file and keeps it: what the browser has loaded already is not loaded again, unless it was of another version.
 * @throws Trouble, or what the signal was aborted with
 */
export async function fetchFile(version: Version, file: string, signal?: AbortSignal): Promise<void> {
  let status = 0;
  for (const cache of ['force-cache', 'no-cache'] as const) {
    const init = { cache, ...(signal && { signal }) };
    const response = await fetch(addressOf(file, version.scope), init).catch(troubled('unreachable'));
    if (await keepAnswer(version, file, response).catch(troubled('unreachable'))) return;
    ({ status } = response);
  }
  throw new Trouble(status === 200 ? 'changed' : 'refused');
}

/** Names an error; a full storage says so itself, and what was stopped was meant to. */
function troubled(why: Why): (error: unknown) => never {
  return (error) => {
    const name = error instanceof Error ? error.name : '';
    if (name === 'AbortError') throw error;
    throw new Trouble(name === 'QuotaExceededError' ? 'full' : why);
  };
}
