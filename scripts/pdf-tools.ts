/** What looks at PDFs in the tests: poppler-utils and qpdf. */
import { installFromDebian } from './browser.ts';
import { exists, say } from './process.ts';

/** Whether the programs are there. */
export function hasPdfTools(): boolean {
  return exists('pdfinfo', '-v') && exists('pdftotext', '-v') && exists('qpdf');
}

/** Tries Debian’s programs when they are not there, and says whether they are still missing then. */
export async function ensurePdfTools(): Promise<void> {
  if (hasPdfTools()) return;
  say('No poppler-utils or qpdf found; trying to install Debian’s to look at PDFs …');
  await installFromDebian('poppler-utils', 'qpdf');
  if (!hasPdfTools()) say('There is no poppler-utils or qpdf: no test looks at PDFs. Install both and try again.');
}
