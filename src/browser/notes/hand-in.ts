/** What is handed in, before it is Markdown or a document: plain values. */
import { quoteOf, textOf, type Note } from './note.ts';

export interface HandIn {
  /** “Notes on “…””. */
  readonly title: string;
  /** What the notes are about, a line each: how it is cited, and where it is. */
  readonly about: readonly string[];
  /** A tag of BCP 47. */
  readonly language: string;
  readonly parts: readonly HandInPart[];
}

export interface HandInPart {
  /** “¶ 7”, “Question 2”. */
  readonly heading: string;
  /** What is asked. */
  readonly asked?: string | undefined;
  /** The words that the note is on. */
  readonly quoted?: string | undefined;
  /** What the reader wrote; blank for a question without an answer. */
  readonly written: string;
}

/** Of an op-ed’s own words so many are quoted in one piece, and no more. */
const MOST_WORDS = 14;

/** The first words of a text, in one line; the rest is an ellipsis. */
export function firstWords(text: string): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return words.length <= MOST_WORDS ? words.join(' ') : `${words.slice(0, MOST_WORDS).join(' ')} …`;
}

/** A note as a part. @param heading where it stands */
export function partOf(note: Note, heading: string): HandInPart {
  const quote = quoteOf(note);
  return { heading, quoted: quote && `“${firstWords(quote.exact)}”`, written: textOf(note) };
}
