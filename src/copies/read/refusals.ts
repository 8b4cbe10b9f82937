/** Why a file is not read, in words for the person who opened it. */
import type { Refusal, RefusalCode } from '../types.ts';

/** Whether a reader's answer is a refusal. */
export function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'code' in answer && 'mend' in answer;
}

const refusal = (code: RefusalCode, message: string, mend: string): Refusal => ({ code, message, mend });

/** The file has no byte, or no letter. */
export const emptyCopy = (): Refusal =>
  refusal('empty-copy', 'The file is empty.', 'Save the text again, look into the file, and open it once more.');

/** The file is none of the formats that are read. @param what - “a picture (PNG)”. */
export const unknownFormat = (what: string, mend = 'Open it where it was made and save it as DOCX or PDF.'): Refusal =>
  refusal('unknown-format', `The file is ${what}, which cannot be read as a text.`, mend);

/** @param what - what is too large, and the limit: “The PDF has more than 2,000 pages”. */
export const copyTooLarge = (what: string): Refusal =>
  refusal('copy-too-large', `${what}.`, 'Save the op-ed alone, without pictures and other texts, and open that.');

/** The file has more than `MAX_FILE_BYTES`. */
export const fileTooLarge = (): Refusal => copyTooLarge('The file is larger than 20 MB');

/** @param what - a sentence's end: “The PDF is broken”. */
export const damagedCopy = (what: string): Refusal =>
  refusal(
    'damaged-copy',
    `${what}.`,
    'Download or save it again; if that does not help, copy its text into a plain text file.',
  );

/** A reader broke off at the file. */
export const unreadableCopy = (): Refusal => damagedCopy('The file is broken, or made in a way that is not understood');

/** @param what - “The PDF”. */
export const encryptedCopy = (what: string): Refusal =>
  refusal(
    'encrypted-copy',
    `${what} is protected by a password.`,
    'Open it with its password, save it without one, and open that; or copy its text.',
  );

/** The file is whole and has no text in it. */
export const noText = (message: string, mend: string): Refusal => refusal('no-text', message, mend);
