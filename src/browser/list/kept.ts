/** Ticks on the device, in localStorage: https://html.spec.whatwg.org/#dom-localstorage. */
import { readTicks, writeTicks } from './ticks.ts';

/** Where ticks are kept; while it is closed or full they last as long as the page. */
export interface KeptTicks {
  /** Those of now: as another tab may have left them. */
  readonly read: () => Set<string>;
  /** Keeps them; gives whether the device took them. */
  readonly write: (ticked: ReadonlySet<string>) => boolean;
}

/** The key of a list: with its page’s path, for on a disk or a shared host another site may have a list of that name. */
export function keyOf({ pathname }: Pick<Location, 'pathname'>): string {
  return `postil-list ${pathname}`;
}

/**
 * The ticks under a key.
 * @param storage gives the storage; throws where there is none
 */
export function keptTicks(key: string, storage: () => Pick<Storage, 'getItem' | 'setItem'>): KeptTicks {
  let unkept: Set<string> | undefined;
  return {
    read: () => {
      if (unkept !== undefined) return new Set(unkept);
      try {
        return readTicks(storage().getItem(key));
      } catch {
        return new Set();
      }
    },
    write: (ticked) => {
      try {
        storage().setItem(key, writeTicks(ticked));
        unkept = undefined;
        return true;
      } catch {
        unkept = new Set(ticked);
        return false;
      }
    },
  };
}
