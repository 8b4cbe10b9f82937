/** Diagnostics for people, and for programs. */
import { z } from 'zod';
import { shorten } from '../model/shorten.ts';
import { diagnosticCodes, formatDiagnostic, isError, severities, type Diagnostic } from '../model/diagnostic.ts';
import { counted } from '../model/words.ts';

/** At most twenty of a code in each file, for more would hide the others; and how many there are. */
export function formatReport(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return 'No problems found.';
  const { errors, warnings } = count(diagnostics);
  const counts = [errors > 0 && counted(errors, 'error'), warnings > 0 && counted(warnings, 'warning')];
  return [
    ...[...Map.groupBy(diagnostics, ({ file }) => file).values()]
      .flatMap((inFile) => shorten(inFile))
      .map(formatDiagnostic),
    '',
    `${counts.filter(Boolean).join(', ')}. Each code is explained in docs/diagnostics/.`,
  ].join('\n');
}

function count(diagnostics: readonly Diagnostic[]): { errors: number; warnings: number } {
  const errors = diagnostics.filter(isError).length;
  return { errors, warnings: diagnostics.length - errors };
}

const natural = z.int().positive();

/** The form of `npm run check -- --format json`; `docs/diagnostics/report.schema.json` is made from it. */
export const reportSchema = z.strictObject({
  version: z.literal(1).describe('Grows when a field changes its meaning or goes.'),
  errors: z.int().nonnegative(),
  warnings: z.int().nonnegative(),
  diagnostics: z.array(
    z.strictObject({
      code: z.enum(diagnosticCodes),
      severity: z.enum(['error', 'warning']),
      file: z.string().describe('From the project’s root, with / as separator.'),
      line: natural.describe('Counted from 1.'),
      column: natural.describe('Counted from 1, in UTF-16 units.'),
      message: z.string().describe('What is wrong.'),
      mend: z.string().describe('How to mend it.'),
      documentation: z.string().describe('The page that explains the code.'),
    }),
  ),
});

/** The same as data. */
export function reportOf(diagnostics: readonly Diagnostic[]): z.infer<typeof reportSchema> {
  return {
    version: 1,
    ...count(diagnostics),
    diagnostics: diagnostics.map(({ code, file, line, column, message, mend }) => ({
      code,
      severity: severities[code],
      file,
      line,
      column,
      message,
      mend,
      documentation: `docs/diagnostics/${code}.md`,
    })),
  };
}
