/**
 * Keeping everything. The page does it and not the worker, which the browser may end at any time: the page lives as long as
 * somebody looks at its progress, and whatever ends it, each file that has arrived stays, so that only the others are fetched
 * when it goes on.
 */
import { fetchFiles, Trouble } from '../kept/fetch-files.ts';
import { forgetFiles, heldOf, type Version } from '../kept/version.ts';
import { missingFrom, shareOf } from './share.ts';
import type { State } from './state.ts';

export interface Keeping {
  /** Tells how much is kept. */
  readonly look: () => Promise<void>;
  /** Fetches what is missing; what stops it is told. */
  readonly keep: () => Promise<void>;
  readonly stop: () => void;
  readonly remove: () => Promise<void>;
}

/** @param tell told every state that keeping comes to */
export function keeping(version: Version, tell: (state: State) => void): Keeping {
  const { manifest } = version;
  let stopping = new AbortController();
  let isBusy = false;
  const look = async () => tell({ is: 'looked', ...shareOf(manifest, await heldOf(version)) });
  return {
    look,
    async keep() {
      // Asked again before the button has turned into “Stop”.
      if (isBusy) return;
      isBusy = true;
      const { signal } = (stopping = new AbortController());
      const held = await heldOf(version);
      const onKept = (file: string) => {
        held.add(file);
        if (!signal.aborted) tell({ is: 'keeping', ...shareOf(manifest, held) });
      };
      tell({ is: 'keeping', ...shareOf(manifest, held) });
      try {
        await fetchFiles(version, missingFrom(manifest, held), { signal, onKept });
        await look();
      } catch (error) {
        const why = error instanceof Trouble ? error.why : 'asked';
        tell({ is: 'stopped', why, ...shareOf(manifest, await heldOf(version)) });
      } finally {
        isBusy = false;
      }
    },
    stop: () => stopping.abort(),
    async remove() {
      await forgetFiles(version);
      await look();
    },
  };
}
