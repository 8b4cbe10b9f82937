/** What keeps a site from being joined, thrown where it is found. */
import type { JoinCode, JoinDiagnostic } from '../model/diagnostic.ts';

export class SiteFault extends Error {
  readonly diagnostic: JoinDiagnostic;

  /**
   * @param file where it is found, from the project’s root
   * @param mend how to mend it, one sentence in the imperative
   */
  constructor(code: JoinCode, file: string, message: string, mend: string) {
    super(message);
    this.diagnostic = { code, file, line: 1, column: 1, message, mend };
  }
}
