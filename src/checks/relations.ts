/** Entries that stand alone. */
import type { Library } from '../library/library.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

const FEWEST = 2;

/** Entries with fewer than two relations, counted from both ends. */
export function checkRelated({ entries, fieldAt }: Library): Diagnostic[] {
  return [...entries.values()]
    .filter((entry) => entry.related.length < FEWEST)
    .map(({ name, file, related, relations }) => ({
      code: 'few-relations',
      message: `“${name}” has ${related.length === 0 ? 'no relation' : 'one relation only'}.`,
      mend: 'Add relations here, or at another entry that is related to it; each entry has two or more.',
      ...fieldAt(file, [relations.length === 0 ? 'name' : 'relations']),
    }));
}
