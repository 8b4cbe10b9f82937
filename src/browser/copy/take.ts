/** What a reader pastes, drops or chooses, as a file. */

/** The name of what came without one. */
export const PASTED = 'pasted text';

/** Copied from a page or a word processor, a text has its paragraphs only in its HTML. */
const PARAGRAPH = /<p[\s>]/i;

/**
 * A file that was pasted or dropped, else the text, else a picture: word processors and spreadsheets put one beside what is copied
 * from them. Its data must be taken before the event has passed.
 */
export function takeFrom(data: Pick<DataTransfer, 'files' | 'getData'> | null): File | undefined {
  if (data === null) return undefined;
  const files = [...data.files];
  return files.find(({ type }) => !type.startsWith('image/')) ?? textOf(data) ?? files[0];
}

function textOf(data: Pick<DataTransfer, 'getData'>): File | undefined {
  const html = data.getData('text/html');
  return hasParagraphs(html) ? textFile(html, 'text/html') : textFile(data.getData('text/plain'), 'text/plain');
}

/** Whether there are paragraphs, and words in them. */
function hasParagraphs(html: string): boolean {
  const first = html.search(PARAGRAPH);
  return first !== -1 && /\S/.test(html.slice(first).replace(/<[^>]*>|&nbsp;/g, ''));
}

/** A text as a file; nothing when there is none. */
export function textFile(text: string, type: string): File | undefined {
  return /\S/.test(text) ? new File([text], PASTED, { type }) : undefined;
}
