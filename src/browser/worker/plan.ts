import type { Manifest } from '../../model/manifest.ts';

/** What is on the device of a version. */
export interface Stock {
  readonly manifest: Manifest;
  readonly held: ReadonlySet<string>;
}

export interface Plan {
  /** Files to be copied, each with the place, in the list of versions, of one that holds it unchanged. */
  readonly copy: ReadonlyMap<string, number>;
  /** Files to be fetched. */
  readonly fetch: readonly string[];
}

/** What a page loads only when its reader asks for it, and has to have offline too: the form of the settings. */
const WITH_EVERY_PAGE = /^assets\/settings\./;

/**
 * How the next version comes to hold what the reader had: what is there unchanged is copied, what has changed is fetched, what is
 * gone is dropped. Who had everything will have everything.
 */
export function planOf(stocks: readonly Stock[], next: Manifest): Plan {
  const everything = stocks.some(isWhole);
  const wanted = [...next.keys()].filter(
    (file) => everything || WITH_EVERY_PAGE.test(file) || stocks.some(({ held }) => held.has(file)),
  );
  const copy = new Map<string, number>();
  for (const file of wanted) {
    const from = stocks.findIndex((stock) => stock.held.has(file) && isSame(file, stock.manifest, next));
    if (from >= 0) copy.set(file, from);
  }
  return { copy, fetch: wanted.filter((file) => !copy.has(file)) };
}

function isWhole({ manifest, held }: Stock): boolean {
  return manifest.size > 0 && [...manifest.keys()].every((file) => held.has(file));
}

function isSame(file: string, one: Manifest, other: Manifest): boolean {
  return one.get(file)?.digest === other.get(file)?.digest;
}
