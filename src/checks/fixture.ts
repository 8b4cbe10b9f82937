/** What the tests of this floor share: one check, run on the sample collection with one text spoilt. */
import type { Library } from '../library/library.ts';
import { libraryOf, sample, sampleEdited } from '../library/sample.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** What a check finds in the sample, or in the sample with one text replaced, as `file:line:column code message`. */
export function found(
  check: (library: Library) => Diagnostic[],
  ...edit: [] | [path: string, from: string, to: string]
): string[] {
  const files = edit.length === 0 ? sample : sampleEdited(...edit);
  return check(libraryOf(files)).map(
    ({ file, line, column, code, message }) => `${file}:${line}:${column} ${code} ${message}`,
  );
}
