/** Texts that were scaffolded and not written yet. */
import type { Library } from '../library/library.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { TO_BE_WRITTEN } from '../model/unwritten.ts';
import { textsOf } from './texts.ts';

export function checkWritten(library: Library): Diagnostic[] {
  return textsOf(library)
    .filter(({ text }) => text.includes(TO_BE_WRITTEN))
    .map(({ text, placeAt }) => ({
      code: 'unwritten',
      message: 'This text is still to be written.',
      mend: `Write it in place of “${TO_BE_WRITTEN}”`,
      ...placeAt(text.indexOf(TO_BE_WRITTEN)),
    }));
}
