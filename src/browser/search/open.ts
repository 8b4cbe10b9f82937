/** An index that says when a part of it could not be loaded, and then can be asked again. */
import type { LoadPart, OwnFiles } from './parts.ts';
import type { FindOptions, FoundList, Instance, Ranking } from './pagefind.ts';

/** A search’s index. */
export interface Index {
  /** Loads what finding these words will need; what cannot be loaded is told when they are looked for. */
  readonly prepare: (words: string, options?: FindOptions) => Promise<void>;
  /** Finds words, or with `null` all records. Throws when a part cannot be loaded; asked again, it is loaded again. */
  readonly find: (words: string | null, options?: FindOptions) => Promise<FoundList>;
}

/** Opens the index that has this head, and whose parts are loaded so. */
export type OpenIndex = (head: OwnFiles, load: LoadPart, ranking: Ranking) => Index;

/** An instance of Pagefind, and the first part that it missed. */
export interface Supplied {
  readonly instance: Instance;
  readonly failure: () => Error | undefined;
}

/** An index over instances of Pagefind: another when the last has missed a part, which none asks for twice. */
export function openIndex(create: () => Supplied): Index {
  let latest: Supplied | undefined = create();
  const whole = async <T>(work: Promise<T>, supplied: Supplied): Promise<T> => {
    const [outcome] = await Promise.allSettled([work]);
    const failure = supplied.failure();
    if (failure !== undefined && latest === supplied) latest = undefined;
    if (failure !== undefined) throw failure;
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  };
  return {
    prepare: async (words, options = {}) => {
      const { instance } = (latest ??= create());
      await instance.preload(words, options).catch(() => undefined);
    },
    find: async (words, options = {}) => {
      const supplied = (latest ??= create());
      const found = await whole(supplied.instance.search(words, options), supplied);
      return {
        ...found,
        results: found.results.map((result) => ({ ...result, data: () => whole(result.data(), supplied) })),
      };
    },
  };
}
