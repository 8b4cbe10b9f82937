/** What else there is of an op-ed: pages, and files to take along. */
import type { Library, OpEd } from '../../library/library.ts';
import { annotationsHref, downloadsHref, opEdChronologyHref, opEdFileHref } from '../../model/urls.ts';
import type { Link } from '../shared.ts';

export interface OtherForm extends Link {
  /** What it is for. */
  readonly about: string;
  /** Whether it is a file on a host only, and not in the download of the site. */
  readonly online: boolean;
}

/** The other forms of an op-ed, as far as the site makes them; annotations are not made in a reader’s own build. */
export function otherForms(
  { copies, site }: Pick<Library, 'copies' | 'site'>,
  { slug }: Pick<OpEd, 'slug'>,
): OtherForm[] {
  const { chronologies, epub, tei, api } = site.makes;
  const online = copies.size === 0;
  const annotations: OtherForm = {
    text: 'Web Annotation',
    href: annotationsHref(slug),
    about: 'its glosses and mentions for annotation tools.',
    online,
  };
  const chronology: OtherForm = {
    text: 'Its chronology',
    href: opEdChronologyHref(slug),
    about: 'what it reaches back to, in the order of its paragraphs and of time.',
    online: false,
  };
  return [
    ...(chronologies ? [chronology] : []),
    ...(epub
      ? [{ text: 'EPUB', href: opEdFileHref('epub', slug), about: 'for e-readers and book apps.', online }]
      : []),
    ...(tei
      ? [{ text: 'TEI', href: opEdFileHref('tei.xml', slug), about: 'for editions and text analysis.', online }]
      : []),
    ...(api && online ? [annotations] : []),
    { text: 'All downloads', href: downloadsHref, about: 'with sizes, dates and checksums.', online: false },
  ];
}
