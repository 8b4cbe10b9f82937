/** Entries that stand alone. */
import type { Library } from '../library/library.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

const FEWEST = 2;

/** Entries that are related to fewer than two others, counted from both ends. */
export function checkRelated({ entries, fieldAt }: Library): Diagnostic[] {
  return [...entries.values()]
    .map((entry) => ({
      ...entry,
      others: new Set(entry.related.map(({ to }) => to).filter((id) => id !== entry.id)).size,
    }))
    .filter(({ others }) => others < FEWEST)
    .map(({ name, file, others, relations }) => ({
      code: 'few-relations',
      message: `“${name}” is related to ${others === 0 ? 'no other entry' : 'one other entry only'}.`,
      mend: 'Add relations here, or at another entry that is related to it; each is related to two or more.',
      ...fieldAt(file, [relations.length === 0 ? 'name' : 'relations']),
    }));
}
