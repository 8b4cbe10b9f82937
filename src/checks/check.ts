/** Everything that can be wrong with content: what keeps it from being read and joined, then the rules of the editors. */
import { buildLibrary, publicly, type LibraryOptions } from '../library/join.ts';
import type { ContentFile } from '../library/files.ts';
import type { Library } from '../library/library.ts';
import type { StepCache } from '../library/steps.ts';
import { byPlace, isError, type Checked, type Diagnostic } from '../model/diagnostic.ts';
import { checkClaims } from './claims.ts';
import { checkContradictions } from './contradictions.ts';
import { checkCoverage } from './coverage.ts';
import { checkLedger } from './ledger.ts';
import { checkLengths } from './lengths.ts';
import { checkQuotations } from './quotations.ts';
import { checkReadingLists } from './reading-lists.ts';
import { checkRelated } from './relations.ts';
import { checkCited, checkSourced } from './sources.ts';
import { checkWritten } from './unwritten.ts';

const checks: readonly ((library: Library) => Diagnostic[])[] = [
  checkSourced,
  checkClaims,
  checkContradictions,
  checkQuotations,
  checkLedger,
  checkCited,
  checkCoverage,
  checkRelated,
  checkLengths,
  checkReadingLists,
  checkWritten,
];

/**
 * Builds the library of a content folder, and checks it.
 * @returns the library, missing when it cannot be built or joined; and what is wrong, by file and place. Warnings come only when there
 * is no error: what is broken makes them untrue.
 */
export function checkedLibrary(
  files: readonly ContentFile[],
  { answers = false, cache }: LibraryOptions = {},
): Checked<Library | undefined> {
  const { value, diagnostics } = buildLibrary(files, { answers: true, cache });
  if (value === undefined || diagnostics.length > 0) return { value: undefined, diagnostics };
  const found = checks.flatMap((each) => each(value));
  const errors = found.filter(isError);
  const told = errors.length > 0 ? errors : found;
  return { value: answers ? value : publicly(value), diagnostics: told.toSorted(byPlace) };
}

/** What is wrong in the files of a content folder, as `checkedLibrary` tells it. */
export function check(files: readonly ContentFile[], cache?: StepCache): readonly Diagnostic[] {
  return checkedLibrary(files, { cache }).diagnostics;
}
