/** What looks at PDFs in the tests: poppler-utils and qpdf. */
import { installFromDebian } from './browser.ts';
import { exists, say } from './process.ts';

/** Whether the programs are there. */
export function hasPdfTools(): boolean {
  return exists('pdfinfo', '-v') && exists('pdftotext', '-v') && exists('qpdf');
}

/** Whether the programs are there; tries Debian’s when they are not. */
export async function ensurePdfTools(): Promise<boolean> {
  if (hasPdfTools()) return true;
  say('No poppler-utils or qpdf found; trying to install Debian’s to look at PDFs …');
  await installFromDebian('poppler-utils');
  await installFromDebian('qpdf');
  return hasPdfTools();
}
