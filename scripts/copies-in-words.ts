/** What is said of readers’ own copies before a private build. */
import type { AmongCopies } from '../src/library/disk.ts';
import { formatDiagnostic, type Diagnostic } from '../src/model/diagnostic.ts';
import { showHidden } from '../src/model/hidden.ts';
import { shorten } from '../src/model/shorten.ts';

/** Says of what lies among the copies that it is no page. @param folder the content folder */
export function strayInWords({ path, isFile }: AmongCopies, folder: string): string {
  const name = showHidden(`${folder}/${path}`);
  return isFile
    ? `${name} is no page: npm run import -- ${name} makes one.`
    : `${name} is no page, and is passed over.`;
}

/** Says what is wrong with copies that are left out, and what is shown. */
export function brokenInWords(diagnostics: readonly Diagnostic[]): string {
  const byFile = [...Map.groupBy(diagnostics, ({ file }) => file).values()];
  return byFile.flatMap((inFile) => [...shorten(inFile).map(formatDiagnostic), UNTIL]).join('\n');
}

const UNTIL = 'Until it is mended, it is left out; of an op-ed here, the digest is shown.';
