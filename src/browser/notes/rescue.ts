/** What two tabs wrote into the same note at once. */
import { isBlank, textOf, type Note } from './note.ts';

/**
 * The note that would be lost by writing another in its place, as a note of its own; nothing where none would be.
 * @param stored what is kept under the note’s id
 * @param known the times of change of those states of it that this page has seen
 */
export function rescued(
  stored: Note | undefined,
  note: Note,
  known: ReadonlySet<string>,
  id: string,
): Note | undefined {
  if (stored === undefined || known.has(stored.modified) || isBlank(stored)) return undefined;
  return textOf(note).includes(textOf(stored)) ? undefined : { ...stored, id };
}
