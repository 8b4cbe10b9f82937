/** A place in a file; line and column count from 1, column in UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Every way in which content can be wrong. Each has a section in `docs/diagnostics.md`. */
export const diagnosticCodes = [
  'bad-syntax',
  'bad-frontmatter',
  'unknown-file',
  'duplicate-id',
  'unknown-id',
  'bad-relation',
  'ambiguous-name',
  'unknown-component',
  'bad-attribute',
  'quotation-not-found',
  'quotation-found-twice',
  'misplaced-component',
  'misplaced-citation',
  'unsafe-link',
] as const;
export type DiagnosticCode = (typeof diagnosticCodes)[number];

/** What is wrong, where, and how to mend it. */
export interface Diagnostic extends Place {
  readonly code: DiagnosticCode;
  /** What is wrong, one sentence. */
  readonly message: string;
  /** How to mend it, one sentence in the imperative. */
  readonly mend: string;
}

/** A value together with what was found wrong on the way to it. */
export interface Checked<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** A diagnostic on two lines: `file:line:column  code  what`, then how to mend it. */
export function formatDiagnostic({ file, line, column, code, message, mend }: Diagnostic): string {
  return `${file}:${line}:${column}  ${code}  ${message}\n    → ${mend}`;
}
