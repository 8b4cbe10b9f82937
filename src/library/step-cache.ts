/** What steps made of files, kept in a folder from one build to the next. */
import { readFileSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { replaceFile } from './disk.ts';
import type { StepCache } from './steps.ts';

/** So many files hold all values: few enough to be read soon, enough that a change writes little anew. */
const PACKS = 64;

interface Kept {
  readonly key: string;
  readonly value: unknown;
}

/** The values whose slots fall into one file. */
interface Pack {
  readonly values: Map<string, Kept>;
  /** The slots that were asked for, or set. */
  readonly used: Set<string>;
  /** Whether it has what its file lacks. */
  isNew: boolean;
}

/** A cache in a folder: read as it is asked for, and written when it is saved. */
export interface FolderCache extends StepCache {
  /**
   * Writes what is new, and drops all that was not asked for: to be called once all steps were taken. Each file is replaced whole or
   * not at all. Throws what the system says.
   */
  save(): Promise<void>;
}

/**
 * Opens a cache. What is missing, broken, or of another stamp counts as nothing.
 * @param stamp a digest of the code that takes the steps
 */
export function stepCacheIn(folder: string, stamp: string): FolderCache {
  const packs = new Map<string, Pack>();
  const sameStamp = `${stamp} ${process.version}`;
  const packOf = (slot: string): Pack => {
    const name = nameOf(slot);
    const known = packs.get(name);
    if (known !== undefined) return known;
    const pack = { values: valuesIn(join(folder, name), sameStamp), used: new Set<string>(), isNew: false };
    packs.set(name, pack);
    return pack;
  };
  return {
    get(slot, key) {
      const { values, used } = packOf(slot);
      used.add(slot);
      const kept = values.get(slot);
      return kept?.key === key ? kept.value : undefined;
    },
    set(slot, key, value) {
      const pack = packOf(slot);
      pack.used.add(slot);
      pack.values.set(slot, { key, value });
      pack.isNew = true;
    },
    async save() {
      await mkdir(folder, { recursive: true });
      for (const name of await readdir(folder)) if (!packs.has(name)) await rm(join(folder, name), { recursive: true });
      for (const [name, pack] of packs) await savePack(join(folder, name), pack, sameStamp);
    },
  };
}

/** The file of a slot: one of so many, by a sum of its characters (Bernstein). */
function nameOf(slot: string): string {
  let sum = 0;
  for (let at = 0; at < slot.length; at++) sum = (sum * 33 + slot.charCodeAt(at)) >>> 0;
  return `${sum % PACKS}.v8`;
}

/** What a file holds; nothing when it cannot be read, or was written by other code. */
function valuesIn(file: string, stamp: string): Map<string, Kept> {
  try {
    const content: unknown = deserialize(readFileSync(file));
    return isOf(content, stamp) ? content.values : new Map();
  } catch {
    return new Map();
  }
}

interface Content {
  readonly stamp: string;
  readonly values: Map<string, Kept>;
}

function isOf(content: unknown, stamp: string): content is Content {
  return typeof content === 'object' && content !== null && 'stamp' in content && content.stamp === stamp;
}

async function savePack(file: string, pack: Pack, stamp: string): Promise<void> {
  const { values, used } = pack;
  if (!pack.isNew && values.keys().every((slot) => used.has(slot))) return;
  for (const slot of values.keys()) if (!used.has(slot)) values.delete(slot);
  const content: Content = { stamp, values };
  await replaceFile(file, serialize(content));
  pack.isNew = false;
}
