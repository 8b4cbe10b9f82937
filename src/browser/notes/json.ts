/** Notes as an AnnotationPage: https://www.w3.org/TR/annotation-model/#annotation-page */
import { ANNOTATION_CONTEXT } from '../../model/annotation.ts';
import type { Note } from './note.ts';

/**
 * The file.
 * @param id the page’s, `urn:uuid:…`
 * @param source where the notes’ page is published; without, it is told by its path in the site
 */
export function jsonOf(notes: readonly Note[], id: string, source: string | undefined): string {
  const items = notes.map((note) => (source === undefined ? note : { ...note, target: { ...note.target, source } }));
  return `${JSON.stringify({ '@context': ANNOTATION_CONTEXT, id, type: 'AnnotationPage', items }, null, 2)}\n`;
}
