/** A reader’s own copy as the page of its op-ed, and the two forms of an op-ed of which there is one. */
import type { Library, LibraryCopy, OpEd } from '../library/library.ts';
import type { OpEdSlug } from '../model/ids.ts';
import { digestHref, opEdChronologyHref, opEdHref, teachHref } from '../model/urls.ts';
import { bylinesOf } from './bylines.ts';
import { opEdView, textView, type OpEdView } from './op-ed.ts';
import { entryRef, home, sourceRef, type Link } from './shared.ts';

/** An op-ed’s page in whatever form; of other texts less is known. */
export interface ReadingView extends Omit<OpEdView, 'publication' | 'date'> {
  readonly slug: OpEdSlug;
  readonly publication?: OpEdView['publication'];
  readonly date?: string | undefined;
  /** The page for citing it and for teaching with it, where the site makes such; other texts have none. */
  readonly teach: string | undefined;
  /** What it reaches back to in time, where the site makes such pages; other texts have none. */
  readonly chronology: string | undefined;
  /** The forms between which the reader may switch; none where there is only one. */
  readonly forms: readonly FormLink[];
  /** What the digest has and the copy has not: links to it, which bear its ids, so that links from elsewhere lead here. */
  readonly unplaced: readonly Unplaced[];
}

export interface Unplaced extends Link {
  readonly id: string;
}

export interface FormLink extends Link {
  readonly current: boolean;
}

/** What the private build says on each page that shows a copy. */
export const privacy =
  'Private: this page shows your own copy of a text that belongs to others. It is for reading on this device and is not published.';

/** The page at an op-ed’s own address: the copy where there is one. */
export function readingView(library: Library, opEd: OpEd): ReadingView {
  const copy = library.copies.get(opEd.slug);
  const own = { slug: opEd.slug, ...companions(library, opEd.slug) };
  if (copy === undefined) return { ...opEdView(library, opEd), ...own, forms: [], unplaced: [] };
  return {
    ...opEdView(library, opEd),
    ...textView(library, copy),
    ...own,
    form: 'copy',
    forms: formsOf(opEd.slug, 'copy'),
    unplaced: unplacedIn(library, copy, opEd),
  };
}

/** The digest of an op-ed whose own address shows a copy. */
export function digestView(library: Library, opEd: OpEd): ReadingView {
  const { slug } = opEd;
  return {
    ...opEdView(library, opEd),
    slug,
    ...companions(library, slug),
    forms: formsOf(slug, 'digest'),
    unplaced: [],
  };
}

function companions({ site }: Library, slug: OpEdSlug): Pick<ReadingView, 'teach' | 'chronology'> {
  const { teaching, chronologies } = site.makes;
  return {
    teach: teaching ? teachHref(slug) : undefined,
    chronology: chronologies ? opEdChronologyHref(slug) : undefined,
  };
}

function formsOf(slug: OpEdSlug, current: 'copy' | 'digest'): FormLink[] {
  return [
    { text: 'Full text', href: opEdHref(slug), current: current === 'copy' },
    { text: 'Digest', href: digestHref(slug), current: current === 'digest' },
  ];
}

/** Paragraphs and captions that the copy lacks, and glosses and notes that have no place in it. */
function unplacedIn(library: Library, copy: LibraryCopy, opEd: OpEd): Unplaced[] {
  const placed = new Set<string>([...copy.blocks, ...copy.glosses, ...copy.notes].map(({ id }) => id));
  const words = new Map<string, string>([
    ...opEd.blocks.flatMap(({ id, kind, number }): [string, string][] => {
      if (kind === 'caption') return [[id, 'The caption of a picture']];
      return number === undefined ? [] : [[id, `Paragraph ${number}`]];
    }),
    ...opEd.glosses.map(({ id, entry }) => [id, entryRef(library, entry).text] as const),
    ...opEd.notes.map(({ id, lemma }) => [id, `Note on “${lemma}”`] as const),
  ]);
  return [...words]
    .filter(([id]) => !placed.has(id))
    .map(([id, text]) => ({ id, text, href: `${digestHref(opEd.slug)}#${id}` }));
}

/** Other texts that the reader has imported, in the order of their titles. */
export function ownTexts({ copies }: Library): LibraryCopy[] {
  return [...copies.values()]
    .filter(({ digest }) => digest === undefined)
    .toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
}

/** The page of a text that is of no op-ed in the collection: every entry that it mentions is glossed. */
export function ownTextView(library: Library, copy: LibraryCopy): ReadingView {
  return {
    ...textView(library, copy),
    slug: copy.slug,
    teach: undefined,
    chronology: undefined,
    title: copy.title,
    summary: `Your own copy of “${copy.title}”, with the entries of this site that it mentions.`,
    bylines: bylinesOf(library, copy),
    ...(copy.publication && { publication: { name: copy.publication, href: undefined } }),
    date: copy.date?.words,
    url: copy.url,
    form: 'copy',
    rights: '',
    inferred: [],
    claims: [],
    sources: [...new Set(copy.glosses.flatMap(({ sources }) => sources))].map((id) => sourceRef(library, id)),
    trail: [home],
    previous: undefined,
    next: undefined,
    forms: [],
    unplaced: [],
  };
}
