/** The collection that copies are imported into. */
import { anchorsOf } from '../../src/library/anchors.ts';
import type { ContentFile } from '../../src/library/files.ts';
import { buildLibrary } from '../../src/library/join.ts';
import { dictionaryOfEntries } from '../../src/library/names.ts';
import type { Checked } from '../../src/model/diagnostic.ts';
import type { Known } from '../../src/import/prepare.ts';
import { surroundingsOf, type Surroundings } from '../new/surroundings.ts';

export interface Collection extends Known {
  /** Where it lies. */
  readonly folder: string;
  readonly around: Surroundings;
}

/**
 * Joins the files of a collection; nothing while there is an error in them.
 * @param today `YYYY-MM-DD`
 */
export function collectionOf(
  files: readonly ContentFile[],
  folder: string,
  today: string,
): Checked<Collection | undefined> {
  const { value: library, diagnostics } = buildLibrary(files);
  const { value: around } = surroundingsOf(files, today);
  if (library === undefined || around === undefined || diagnostics.length > 0) return { value: undefined, diagnostics };
  const anchors = [...library.opEds.values()].map((opEd) => anchorsOf(library, opEd));
  const dictionary = dictionaryOfEntries([...library.entries.values()], library.site);
  return { value: { folder, around, anchors, dictionary }, diagnostics };
}
