import type { Manifest } from '../../model/manifest.ts';
import type { Amount, Share } from './state.ts';

/** How much of a version is on the device. */
export function shareOf(manifest: Manifest, held: ReadonlySet<string>): Share {
  const all = [...manifest.keys()];
  const here = all.filter((file) => held.has(file));
  return { held: amountOf(manifest, here), all: amountOf(manifest, all) };
}

/** Looks first, then pages, then what else there is. */
const order = [/^assets\//, /\.html$/, /(?:)/];

/** What is missing, in the order in which it is wanted: what breaks off has kept something to read. */
export function missingFrom(manifest: Manifest, held: ReadonlySet<string>): string[] {
  const rank = (file: string) => order.findIndex((kind) => kind.test(file));
  const missing = [...manifest.keys()].filter((file) => !held.has(file));
  return missing.toSorted((one, other) => rank(one) - rank(other));
}

function amountOf(manifest: Manifest, files: readonly string[]): Amount {
  return { files: files.length, bytes: files.reduce((sum, file) => sum + (manifest.get(file)?.size ?? 0), 0) };
}
