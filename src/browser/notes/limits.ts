/** How much of a file with notes is read: what is far beyond is a mistake or an attack. */

/** Of the file, in bytes. */
export const MAX_NOTES_BYTES = 5_000_000;

export const MAX_NOTES = 2_000;

/** Of a note’s words, in UTF-16 units; a field takes no more. */
export const MAX_NOTE_LENGTH = 100_000;

/** Of the words that a note quotes, and of a name or an address. */
export const MAX_QUOTE_LENGTH = 20_000;
export const MAX_NAME_LENGTH = 2_000;
