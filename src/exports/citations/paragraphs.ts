/** How a paragraph of an op-ed is cited: of the op-ed itself, and of this edition of it. */
import type { Library, OpEd } from '../../library/library.ts';
import { PARAGRAPH, type ParagraphCitation } from '../../model/class-data.ts';
import { paragraphIn } from './format.ts';
import { editionReference, opEdReference } from './items.ts';
import { styles } from './styles.ts';

/**
 * The paragraph in each style, with a placeholder for its number: a note where the style has notes, else what stands in brackets in
 * the text and, on a line of its own, the work as it is listed.
 * @param address where the site is published, if anywhere
 */
export function paragraphCitations(
  library: Library,
  opEd: OpEd,
  address: string | undefined,
): Promise<ParagraphCitation[]> {
  const [original, edition] = [opEdReference(opEd), editionReference(library, opEd, address)];
  // A style that lists the works of notes says nothing of places in them.
  const telling = styles.filter(({ id }) => id !== 'chicago-bibliography');
  return Promise.all(
    telling.map(async (style) => ({
      style: style.id,
      label: style.label,
      opEd: await paragraphIn(original, PARAGRAPH, style),
      edition: await paragraphIn(edition, PARAGRAPH, style),
    })),
  );
}
