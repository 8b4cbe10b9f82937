/** What Pagefind calls in the place of `fetch`, which reads no files of a page opened by a double-click. */
import programs from 'virtual:programs';
import { partFor, type LoadPart, type OwnFiles, type PartResponse } from './parts.ts';

/** For one instance of Pagefind: how its parts are loaded, and what came of it. */
export interface Supply {
  /** Below this address the instance looks for its files; nothing is ever loaded from there. */
  readonly basePath: string;
  /** The first part that could not be loaded: Pagefind itself goes on as if it held no words. */
  readonly failure: () => Error | undefined;
}

interface Loader {
  readonly own: OwnFiles;
  readonly load: LoadPart;
  readonly turn: Promise<unknown>;
  failure: Error | undefined;
}

const loaders: Loader[] = [];

/**
 * A supply of parts for a new instance.
 * @param head of its index
 * @param turn when the instance may start the program
 */
export function supply(head: OwnFiles, load: LoadPart, turn: Promise<unknown>): Supply {
  const loader: Loader = { own: { ...programs, ...head }, load, turn, failure: undefined };
  const number = loaders.push(loader) - 1;
  return { basePath: `/${number}/`, failure: () => loader.failure };
}

/** Answers what an instance of Pagefind would fetch. */
export async function fetchPart(url: string): Promise<PartResponse> {
  const [, number = '', file = ''] = /^\/(\d+)\/([^?]*)/.exec(url) ?? [];
  const loader = loaders[Number(number)];
  if (loader === undefined) throw new Error(`The search has no part “${url}”.`);
  if (file in programs) await loader.turn;
  try {
    return await partFor(file, loader.own, loader.load);
  } catch (error) {
    loader.failure ??= error instanceof Error ? error : new Error(String(error));
    throw error;
  }
}
