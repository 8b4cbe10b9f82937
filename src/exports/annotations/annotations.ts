/** An op-ed and its finished page in; its glosses, notes and mentions as annotations of that page out. */
import type { TextPositionSelector } from '../../anchoring/quote.ts';
import { selectorFor } from '../../anchoring/selector.ts';
import type { Library, OpEd } from '../../library/library.ts';
import { ANNOTATION_CONTEXT } from '../../model/annotation.ts';
import { lastChange } from '../../model/correction.ts';
import type { OpEdSlug } from '../../model/ids.ts';
import { annotationsHref, apiHref, homeHref, opEdHref } from '../../model/urls.ts';
import type { Addresses } from '../addresses.ts';
import { Bodies } from './bodies.ts';
import { Marks } from './marks.ts';
import type { PageText } from './page-text.ts';
import { placesInPage } from './place.ts';
import type { Annotation, AnnotationCollection, AnnotationPage } from './schema.ts';

/** The collection of all annotations. */
export const annotationsIndexHref = apiHref('annotations');

/** The op-eds before and after one, whose annotations are the pages before and after. */
export interface Beside {
  readonly previous: OpEdSlug | undefined;
  readonly next: OpEdSlug | undefined;
}

/**
 * The annotations of an op-ed, in the order of its text.
 * @param page the text of its finished page, with its blocks
 * @throws when the page does not hold the op-ed’s words
 */
export function annotationPageOf(
  library: Library,
  opEd: OpEd,
  page: PageText,
  { previous, next }: Beside,
  at: Addresses,
): AnnotationPage {
  const marks = new Marks(library, opEd, new Bodies(library, at.on(opEdHref(opEd.slug))));
  const shared = sharedBy(library, opEd, at);
  const source = at.page(opEdHref(opEd.slug));
  const id = addressOf(opEd.slug, at);
  const items = opEd.blocks.flatMap((block): Annotation[] => {
    const place = placesInPage(block.text, page.blocks.get(block.id) ?? []);
    return marks.of(block).map(({ fragment, start, end, motivation, body }) => {
      const range = place({ start, end });
      const target = { type: 'SpecificResource', source, selector: selectorsOf(page.text, range) } as const;
      return { id: `${id}#${fragment}`, type: 'Annotation', motivation, ...shared, body, target };
    });
  });
  return {
    '@context': ANNOTATION_CONTEXT,
    id,
    type: 'AnnotationPage',
    partOf: { id: at.page(annotationsIndexHref), type: 'AnnotationCollection' },
    ...(previous && { prev: addressOf(previous, at) }),
    ...(next && { next: addressOf(next, at) }),
    items,
  };
}

/** Both selectors: some tools go by the words, some by the position, and Recogito takes no annotation without one. */
function selectorsOf(text: string, range: TextPositionSelector): Annotation['target']['selector'] {
  const { exact, prefix = '', suffix = '' } = selectorFor(text, range);
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', ...range },
  ];
}

/**
 * The collection of all annotations, which is read page by page.
 * @param total how many there are in all
 */
export function annotationCollectionOf(library: Library, total: number, at: Addresses): AnnotationCollection {
  const slugs = [...library.opEds.keys()];
  const [first] = slugs;
  const last = slugs.at(-1);
  return {
    '@context': ANNOTATION_CONTEXT,
    id: at.page(annotationsIndexHref),
    type: 'AnnotationCollection',
    label: `${library.site.title}: ${library.site.collection}`,
    ...creditOf(library, at),
    total,
    ...(first && { first: addressOf(first, at) }),
    ...(last && { last: addressOf(last, at) }),
  };
}

const addressOf = (slug: OpEdSlug, at: Addresses): string => at.page(annotationsHref(slug));

function creditOf({ site }: Library, at: Addresses): Pick<Annotation, 'creator' | 'rights'> {
  return {
    creator: { id: at.page(homeHref), type: 'Organization', name: site.contributors },
    rights: site.license.url,
  };
}

/** What all annotations of an op-ed have in common; of days the midnight is told, for a moment must be. */
function sharedBy(
  library: Library,
  opEd: OpEd,
  at: Addresses,
): Pick<Annotation, 'created' | 'modified' | 'creator' | 'rights'> {
  const { added } = opEd;
  const modified = lastChange(opEd);
  return {
    ...(added && { created: midnightOf(added) }),
    ...(modified && { modified: midnightOf(modified) }),
    ...creditOf(library, at),
  };
}

const midnightOf = (day: string): string => `${day}T00:00:00Z`;
