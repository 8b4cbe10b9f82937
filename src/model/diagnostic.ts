import { showHidden } from './hidden.ts';

/** A place in a file; line and column count from 1, column in UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The line and column of an offset of a text. */
export function lineAndColumn(text: string, offset: number): Pick<Place, 'line' | 'column'> {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** An error keeps the site from being built; a warning does not. */
export type Severity = 'error' | 'warning';

/** Every way in which content can be wrong, and how grave it is. Each has a page in `docs/diagnostics/`. */
export const severities = {
  'bad-syntax': 'error',
  'bad-frontmatter': 'error',
  'bad-date': 'error',
  'unknown-file': 'error',
  'unreadable-file': 'error',
  'hidden-character': 'error',
  'duplicate-id': 'error',
  'unknown-id': 'error',
  'lost-id': 'error',
  'bad-relation': 'error',
  contradiction: 'error',
  'ambiguous-name': 'error',
  'unknown-component': 'error',
  'bad-attribute': 'error',
  'quotation-not-found': 'error',
  'quotation-found-twice': 'error',
  'quotation-too-long': 'error',
  'misplaced-component': 'error',
  'misplaced-citation': 'error',
  'unsafe-link': 'error',
  'no-source': 'error',
  'no-holder': 'error',
  'no-correction': 'error',
  'one-sided-claim': 'error',
  'uncited-source': 'warning',
  'uncovered-name': 'warning',
  'few-relations': 'warning',
  'too-long': 'warning',
  'too-short': 'warning',
  unwritten: 'warning',
  'unrecorded-id': 'warning',
} as const satisfies Record<string, Severity>;

export type DiagnosticCode = keyof typeof severities;

export const diagnosticCodes = Object.keys(severities) as readonly DiagnosticCode[];

/** Every way in which finished sites can be such that they are not joined; each has a page there, too. */
export const joinSeverities = {
  'no-site': 'error',
  'site-name': 'error',
  'other-version': 'error',
  'unexpected-data': 'error',
} as const satisfies Record<string, Severity>;

export type JoinCode = keyof typeof joinSeverities;

/** What is wrong, where, and how to mend it. */
export interface Diagnostic extends Place {
  readonly code: DiagnosticCode;
  /** What is wrong, one sentence. */
  readonly message: string;
  /** How to mend it, one sentence in the imperative. */
  readonly mend: string;
}

/** What is wrong with a site that is to be joined. */
export interface JoinDiagnostic extends Omit<Diagnostic, 'code'> {
  readonly code: JoinCode;
}

/** A value together with what was found wrong on the way to it. */
export interface Checked<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether it keeps the site from being built. */
export function isError({ code }: Diagnostic): boolean {
  return severities[code] === 'error';
}

/** A diagnostic on two lines: `file:line:column  code  what`, then how to mend it. What a terminal would obey is named. */
export function formatDiagnostic({ file, line, column, code, message, mend }: Diagnostic | JoinDiagnostic): string {
  return (
    showHidden(`${file}:${line}:${column}  ${code}  ${clip(message)}`) +
    `
    → ${showHidden(clip(mend))}`
  );
}

const LONGEST = 500;

function clip(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
}

/** The order of reports: by file, then by place. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column;
}
