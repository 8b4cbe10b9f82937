/** How much of a file is read. An op-ed is some kilobytes; what is far beyond is a mistake or an attack. */

/** Of the file itself, in bytes. */
export const MAX_FILE_BYTES = 20_000_000;

/** Of its text, in UTF-16 units: five long books. */
export const MAX_TEXT_LENGTH = 5_000_000;

/** Entries of an archive. Word makes some twenty. */
export const MAX_ENTRIES = 10_000;

/** Of the parts of an archive that are read, in bytes: as they are packed, and once they are inflated. */
export const MAX_PACKED_BYTES = 2_000_000;
export const MAX_PART_BYTES = 30_000_000;

/** Tags and character references of a page or document: beyond them parsers take longer than a reader waits. */
export const MAX_MARKS = 150_000;

/** Pages of a PDF. */
export const MAX_PAGES = 2_000;

/** Elements within one another. Building a tree takes time with the square of it. */
export const MAX_DEPTH = 20_000;
