/** The synthetic collection as the measurements take it. */
import type { ContentFile } from '../src/library/files.ts';
import { collectionOf } from './synthetic/collection.ts';
import { contentFiles } from './synthetic/postil.ts';

export { syntheticProse } from './synthetic/words.ts';

/** The files of a collection with so many op-eds over 550 entries, and so many claims that they make. */
export function syntheticCollection(opEds: number, claims = opEds): ContentFile[] {
  return contentFiles(collectionOf(opEds), claims);
}
