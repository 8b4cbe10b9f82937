/**
 * Tags from which reference managers make a record. What Zotero reads was followed in its translators “Embedded Metadata” and
 * “RDF” (https://github.com/zotero/translators): `z:` names fields of Zotero's own, `citation_` those of Highwire Press.
 */
import type { Author, OpEdData } from '../../model/op-ed.ts';
import type { Site } from '../../model/site.ts';
import { sharedDate } from './dates.ts';

/** A `<meta>` element's name and content. */
export type Tag = readonly [name: string, content: string];

/**
 * An op-ed as an article in its publication, which `og:site_name` names too, for older versions of Zotero do not read it there. Its address is the publisher's, where it is known:
 * that of this page would cite a digest under the author's name. An author who is a mere guess is not named.
 */
export function opEdCitation({
  title,
  authors,
  publication,
  date,
  url,
}: Pick<OpEdData, 'title' | 'authors' | 'publication' | 'date' | 'url'>): Tag[] {
  const named = authors.filter((author) => author.certainty !== 'unknown');
  return tags({
    'z:itemType': ['newspaperArticle'],
    'z:publicationTitle': [publication],
    citation_title: [title],
    citation_author: named.map((author) => citedName(author, named.length === 1)),
    citation_publication_date: [slashed(sharedDate(date))],
    citation_public_url: [url],
  });
}

/** A page of ours as an article in a reference work. The comma keeps the contributors from being split into names. */
export function articleCitation(
  site: Pick<Site, 'title' | 'contributors'>,
  title: string,
  day: string | undefined,
): Tag[] {
  return tags({
    'z:itemType': ['encyclopediaArticle'],
    'z:encyclopediaTitle': [site.title],
    citation_title: [title],
    citation_author: [`${site.contributors},`],
    citation_publication_date: [slashed(day)],
  });
}

/**
 * “Cimbala, Stephen J.”. Zotero takes a name that stands alone for two when there is a space on both sides of its comma,
 * unless a semicolon ends it.
 */
function citedName({ family, given }: Author, alone: boolean): string {
  if (given === undefined) return family.includes(' ') ? `${family},` : family;
  return `${family}, ${given}${alone && family.includes(' ') && given.includes(' ') ? ';' : ''}`;
}

function slashed(date: string | undefined): string | undefined {
  return date?.replaceAll('-', '/');
}

function tags(values: Readonly<Record<string, readonly (string | undefined)[]>>): Tag[] {
  return Object.entries(values).flatMap(([name, contents]) =>
    contents.flatMap((content): Tag[] => (content === undefined ? [] : [[name, content]])),
  );
}
