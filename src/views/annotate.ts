/** The page on which a reader has any text annotated. */
import type { Library } from '../library/library.ts';
import { home, type Link } from './shared.ts';

export interface AnnotateView {
  readonly title: string;
  readonly about: string;
  /** A text of our own that mentions something. */
  readonly example: string;
  readonly trail: readonly Link[];
}

/** The page from the library; its example is the summary of a reading, or of an entry where there is none. */
export function annotateView(library: Library): AnnotateView {
  return {
    title: 'Annotate any text',
    about: `Open a text of your own: an article, a speech, a chapter. Whatever has an entry in ${library.site.title} is explained in its margin.`,
    example: exampleOf(library),
    trail: [home],
  };
}

function exampleOf({ opEds, entries }: Library): string {
  const [first] = [...opEds.values(), ...entries.values()];
  return first?.summary ?? '';
}
