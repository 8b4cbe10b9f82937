/** A file with notes in, the notes out, or why it is none. The file may be anything. */
import { MAX_NOTES } from './limits.ts';
import type { Note } from './note.ts';
import { readAnnotation } from './read-annotation.ts';
import { Fault, field, hasType, several } from './take-apart.ts';

export interface NotesFile {
  readonly notes: readonly Note[];
  /** What could not be read of it, a clause each: “annotation 3 has no “id””. */
  readonly faults: readonly string[];
}

/** Why a file is not taken: what is wrong, as a sentence. */
export interface Refused {
  readonly refused: string;
}

/**
 * Reads a file: an AnnotationPage, an AnnotationCollection whose first page is in it, an annotation, or an array of them.
 * @param now when it is read, ISO 8601 in UTC
 */
export function readNotesFile(text: string, now: string): NotesFile | Refused {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { refused: 'This file is not JSON. Choose the JSON file that “Your notes” has exported.' };
  }
  const annotations = annotationsIn(data);
  if (annotations === undefined)
    return { refused: 'This file is JSON, but holds no annotations. Choose one that “Your notes” has exported.' };
  if (annotations.length > MAX_NOTES)
    return { refused: `This file holds ${annotations.length} annotations; at most ${MAX_NOTES} are read from one.` };
  return readEach(annotations, now);
}

function annotationsIn(data: unknown): readonly unknown[] | undefined {
  if (Array.isArray(data))
    return data.length > 0 && data.every((each) => hasType(each, 'Annotation')) ? data : undefined;
  if (hasType(data, 'AnnotationCollection')) return annotationsIn(field(data, 'first'));
  if (hasType(data, 'AnnotationPage')) return several(field(data, 'items'));
  return hasType(data, 'Annotation') ? [data] : undefined;
}

function readEach(annotations: readonly unknown[], now: string): NotesFile {
  const notes: Note[] = [];
  const faults: string[] = [];
  for (const [index, annotation] of annotations.entries())
    try {
      notes.push(readAnnotation(annotation, now));
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      faults.push(`annotation ${index + 1} ${error.message}`);
    }
  return { notes, faults };
}
