/** Notes as an AnnotationPage: https://www.w3.org/TR/annotation-model/#annotation-page */
import type { Note } from './note.ts';

/** The context of annotations: https://www.w3.org/TR/annotation-model/#annotations */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * The file.
 * @param id the page’s, `urn:uuid:…`
 * @param source where the notes’ page is published; without, it is told by its path in the site
 */
export function jsonOf(notes: readonly Note[], id: string, source: string | undefined): string {
  const items = notes.map((note) => (source === undefined ? note : { ...note, target: { ...note.target, source } }));
  return `${JSON.stringify({ '@context': ANNOTATION_CONTEXT, id, type: 'AnnotationPage', items }, null, 2)}\n`;
}
