/** What a page offers for citing something: the citation in every style, and the files. */
import { carriedFiles, type CarriedFile } from './downloads.ts';
import { citationsOf, type Citation } from './format.ts';
import type { Reference } from './reference.ts';

export interface Cited {
  readonly citations: readonly Citation[];
  readonly files: readonly CarriedFile[];
}

/** A work as a page offers it to be cited. */
export async function citedWork(work: Reference): Promise<Cited> {
  return { citations: await citationsOf(work), files: carriedFiles([work], work.id) };
}
