/** A file of any format that is read, in Node. The browser has a bundle for each format instead. */
import type { CopyFile, CopyFormat, RawCopy, Reader, Refusal } from '../types.ts';
import { isRefusal, unreadableCopy } from './refusals.ts';
import { sniffFormat } from './sniff.ts';

export { isRefusal };

/** Loaded when a file asks for it: a PDF's parser alone weighs more than everything else. */
const READERS: Readonly<Record<CopyFormat, () => Promise<Reader>>> = {
  txt: async () => (await import('./text.ts')).readText,
  html: async () => (await import('./html.ts')).readHtml,
  docx: async () => (await import('./docx.ts')).readDocx,
  pdf: async () => (await import('./pdf.ts')).readPdf,
};

/** The blocks of a file, or why it cannot be read. Never throws, whatever the file holds, and executes nothing of it. */
export async function readCopy(file: CopyFile): Promise<RawCopy | Refusal> {
  try {
    const format = sniffFormat(file.bytes, file.name);
    if (isRefusal(format)) return format;
    const read = await READERS[format]();
    return await read(file.bytes);
  } catch {
    return unreadableCopy();
  }
}
