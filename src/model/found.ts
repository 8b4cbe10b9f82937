import type { Diagnostic } from './diagnostic.ts';

/** Something wrong at an offset of a text that does not know its own name. */
export interface Found extends Pick<Diagnostic, 'code' | 'message' | 'mend'> {
  readonly offset: number;
}
