/** Bytes in, a text as the rest of the library reads it out. */
import { lineAndColumn } from '../model/diagnostic.ts';
import type { ContentFile } from './files.ts';

/** Decodes UTF-8, with or without a byte order mark; line ends become `\n`. Bytes that are no UTF-8 are a problem. */
export function decode(bytes: Uint8Array): Pick<ContentFile, 'text' | 'problem'> {
  try {
    return { text: normalise(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    const readable = normalise(new TextDecoder().decode(bytes));
    const { line } = lineAndColumn(readable, readable.indexOf('\uFFFD'));
    const message = `This file is not UTF-8: line ${line} has bytes that are no characters.`;
    return { text: '', problem: { message, mend: 'Save it again with the encoding UTF-8.' } };
  }
}

function normalise(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
