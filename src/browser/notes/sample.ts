/** Notes for tests. */
import { newNote, type Note, type Subject } from './note.ts';

/** A page of a made op-ed. */
export const page = 'op-eds/on-bridges.html';

export const urn = (digit: string): string => `urn:uuid:${digit.repeat(8)}-0000-4000-8000-000000000000`;

/** A note with words, by a digit. @param minute of one morning */
export function sampleNote(digit: string, words: string, minute = 0, subject: Partial<Subject> = {}): Note {
  const now = new Date(Date.UTC(2026, 10, 22, 9, minute)).toISOString();
  const note = newNote('commenting', { source: page, fragment: 'p1', ...subject }, urn(digit), now);
  return { ...note, body: { ...note.body, value: words } };
}
