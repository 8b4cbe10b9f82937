/** What the reader is told about notes. */
import { counted } from '../../model/words.ts';
import type { Trouble } from './saving.ts';

const PRIVATE = 'Kept in this browser on this device only.';

const WHY: Readonly<Record<Trouble, string>> = {
  full: 'Not kept on this device: there is no room for more.',
  closed: 'Not kept on this device: this browser keeps nothing here.',
};

/** Of a note that is not kept. */
export function troubleWords(trouble: Trouble): string {
  return `${WHY[trouble]} It is on this page until you leave it. Download it now to have it later.`;
}

const FROM_NOW: Readonly<Record<Trouble, string>> = {
  full: 'There is no room for more on this device.',
  closed: 'This browser keeps nothing here.',
};

/** Of a page on which nothing that is written is kept. @param count how much has been written */
export function allTroubleWords(trouble: Trouble, count: number): string {
  const download = count === 0 ? '' : ' Download it now to have it later.';
  return `${FROM_NOW[trouble]} What you write is on this page until you leave it.${download}`;
}

/** Of all that a page has. @param noun “note”, “answer” @param isKept whether all of it is kept on the device */
export function countWords(count: number, noun: string, isKept: boolean): string {
  return `${count === 0 ? `No ${noun}s yet.` : `${counted(count, noun)}.`}${isKept ? ` ${PRIVATE}` : ''}`;
}

/** Of records that a later version of the site has kept, or that are damaged. */
export function unreadWords(unread: number): string {
  return unread === 0 ? '' : `${counted(unread, 'more record')} kept here could not be read, and stay as they are.`;
}

/** Of words that are not where they were. @param whereCopies whether the page shows the text in two forms */
export function changedWords(exact: string, whereCopies: boolean): string {
  return `${whereCopies ? 'Not in this form of the text' : 'The words have changed'}: “${exact}”`;
}
