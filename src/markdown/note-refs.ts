import type { Diagnostic } from '../model/diagnostic.ts';
import type { WrittenNote } from './blocks.ts';

/** The diagnostic for a note of a copy that names a note which its digest does not have. */
export function unnamedNote({ of, place }: Pick<WrittenNote, 'of' | 'place'>): Diagnostic {
  return {
    code: 'unknown-id',
    message: `The digest has no note “${of}”.`,
    mend: 'Remove this one, or import the copy anew.',
    ...place,
  };
}
