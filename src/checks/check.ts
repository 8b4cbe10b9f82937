/** Everything that can be wrong with content: what keeps it from being read and joined, then the rules of the editors. */
import { buildLibrary } from '../library/join.ts';
import type { ContentFile } from '../library/files.ts';
import type { Library } from '../library/library.ts';
import { byPlace, isError, type Diagnostic } from '../model/diagnostic.ts';
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
 * Checks the files of a content folder.
 * @returns what is wrong, by file and place. Warnings come only when there is no error: what is broken makes them untrue.
 */
export function check(files: readonly ContentFile[]): Diagnostic[] {
  const { value, diagnostics } = buildLibrary(files, { answers: true });
  if (value === undefined || diagnostics.length > 0) return [...diagnostics];
  const found = checks.flatMap((each) => each(value));
  const errors = found.filter(isError);
  return (errors.length > 0 ? errors : found).toSorted(byPlace);
}
