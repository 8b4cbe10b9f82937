/** Diagnostics for people. */
import { formatDiagnostic, type Diagnostic } from '../model/diagnostic.ts';

/** All of them, and how many. */
export function formatReport(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return 'No problems found.';
  const count = diagnostics.length === 1 ? '1 problem' : `${diagnostics.length} problems`;
  return [
    ...diagnostics.map(formatDiagnostic),
    '',
    `${count} found. Each code is explained in docs/diagnostics.md.`,
  ].join('\n');
}
