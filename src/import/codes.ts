/** Why a file is not imported. */
import type { RefusalCode } from '../copies/types.ts';

/** Every reason, in short; each has a section in `docs/importing.md`. */
export const importCodes = {
  'no-file': 'there is no such file, or it may not be read',
  'empty-copy': 'the file is empty',
  'unknown-format': 'the file is none of the formats that are read',
  'copy-too-large': 'the file, or its text, is larger than any op-ed',
  'damaged-copy': 'the file is broken',
  'encrypted-copy': 'the file is protected by a password',
  'no-text': 'the file holds no text',
  'copy-too-slow': 'the file takes too long to read',
  'same-op-ed': 'two files of one call are copies of one op-ed',
  'not-written': 'the page cannot be written',
} as const satisfies Record<RefusalCode | 'no-file' | 'same-op-ed' | 'not-written', string>;

export type ImportCode = keyof typeof importCodes;

/** Why a file is not imported, and what helps. */
export interface ImportProblem {
  readonly code: ImportCode;
  /** What is wrong, one sentence. */
  readonly message: string;
  /** How to mend it, one sentence in the imperative. */
  readonly mend: string;
}
