/** The steps that read one file each, which a build need not take again while the file, and what they ask of others, stay as they were. */
import { hash } from 'node:crypto';
import type { Collection } from '../markdown/collection.ts';
import { holds, watch, type DigestedCollection, type Told } from './asked.ts';
import type { ContentFile } from './files.ts';

/**
 * What steps made before. Values are plain data, which can be cloned (`structuredClone`); they are shared with the library and never
 * changed. It must be given the values only of the same code.
 */
export interface StepCache {
  /**
   * What is kept, or nothing.
   * @param slot names a step and a file; it holds one value
   * @param key a digest of all that the value was made from
   */
  get(slot: string, key: string): unknown;
  set(slot: string, key: string, value: unknown): void;
}

/** A file, and a digest of its text. */
export interface Digested {
  readonly path: string;
  readonly digest: string;
}

/** A file with its digest. */
export function digested({ path, text }: ContentFile): Digested {
  return { path, digest: hash('sha256', text, 'base64url') };
}

/** Takes steps, each only where the cache does not have what it makes. */
export class Steps {
  private readonly cache: StepCache | undefined;

  /** @param cache nothing where every step is to be taken */
  constructor(cache: StepCache | undefined) {
    this.cache = cache;
  }

  /** A step that goes by a file alone. */
  take<T>(step: string, of: Digested, make: () => T): T {
    const slot = `${step} ${of.path}`;
    const kept = this.cache?.get(slot, of.digest) as T | undefined;
    if (kept !== undefined) return kept;
    const made = make();
    this.cache?.set(slot, of.digest, made);
    return made;
  }

  /** A step that goes by a file and by what it asks of the collection. */
  takeIn<T>(step: string, of: Digested, collection: DigestedCollection, make: (collection: Collection) => T): T {
    if (this.cache === undefined) return make(collection);
    const slot = `${step} ${of.path}`;
    const kept = this.cache.get(slot, of.digest) as { readonly made: T; readonly told: Told } | undefined;
    if (kept !== undefined && holds(kept.told, collection)) return kept.made;
    const watched = watch(collection);
    const made = make(watched.collection);
    this.cache.set(slot, of.digest, { made, told: watched.told() });
    return made;
  }
}
