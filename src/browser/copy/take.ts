/** What a reader pastes, drops or chooses, as a file. */

/** The name of what came without one. */
export const PASTED = 'pasted text';

/** Copied from a page or a word processor, a text has its paragraphs only in its HTML. */
const HAS_PARAGRAPHS = /<p[\s>]/i;

/** The first file that was pasted or dropped, else the text. Its data must be taken before the event has passed. */
export function takeFrom(data: Pick<DataTransfer, 'files' | 'getData'> | null): File | undefined {
  const file = data?.files[0];
  if (file !== undefined || data === null) return file;
  const html = data.getData('text/html');
  return HAS_PARAGRAPHS.test(html) ? textFile(html, 'text/html') : textFile(data.getData('text/plain'), 'text/plain');
}

/** A text as a file; nothing when there is none. */
export function textFile(text: string, type: string): File | undefined {
  return /\S/.test(text) ? new File([text], PASTED, { type }) : undefined;
}
