/** The types of BibTeX and BibLaTeX. */
import type { Reference } from './reference.ts';

export interface BibtexType {
  readonly type: string;
  /** What kind of article it is. */
  readonly subtype?: string;
  /** The fields for what it stands in and for who published it. */
  readonly container: string;
  readonly publisher: string;
  /** Where BibLaTeX, or Zotero, shows what it stands in, for they do not look for that in the field above. */
  readonly shown?: string;
}

const article = (subtype?: string): BibtexType => ({
  type: 'article',
  ...(subtype !== undefined && { subtype }),
  container: 'journal',
  publisher: 'publisher',
});
const online: BibtexType = {
  type: 'online',
  container: 'booktitle',
  publisher: 'organization',
  shown: 'organization',
};
const report: BibtexType = { type: 'techreport', container: 'series', publisher: 'institution' };
const misc: BibtexType = { type: 'misc', container: 'booktitle', publisher: 'publisher', shown: 'howpublished' };

const types: ReadonlyMap<string, BibtexType> = new Map([
  ['article-newspaper', article('newspaper')],
  ['article-magazine', article('magazine')],
  ['article-journal', article()],
  ['review', article()],
  ['review-book', article()],
  ['post-weblog', online],
  ['webpage', online],
  ['book', { type: 'book', container: 'booktitle', publisher: 'publisher' }],
  ['chapter', { type: 'incollection', container: 'booktitle', publisher: 'publisher' }],
  ['entry-encyclopedia', { type: 'inreference', container: 'booktitle', publisher: 'publisher' }],
  ['entry-dictionary', { type: 'inreference', container: 'booktitle', publisher: 'publisher' }],
  ['paper-conference', { type: 'inproceedings', container: 'booktitle', publisher: 'publisher' }],
  ['report', report],
  ['thesis', { type: 'phdthesis', container: 'booktitle', publisher: 'school' }],
]);

/**
 * An interview is what it was published as; what has no type is `misc`, a data set too, for Zotero passes over a record of a type
 * that BibTeX has not.
 */
export function bibtexType(work: Reference): BibtexType {
  if (work.type === 'interview') return work['container-title'] === undefined ? online : article('magazine');
  return types.get(work.type) ?? misc;
}
