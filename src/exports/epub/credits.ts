/** Who has made a book: an author of an op-ed has not written its digest, and a mere guess at an author names nobody. */
import type { Library, OpEd } from '../../library/library.ts';
import { authorName, type Author } from '../../model/op-ed.ts';
import type { Credit } from './book.ts';

/** Those of a book that has these op-eds. */
export function creditsOf(library: Library, opEds: readonly OpEd[]): Credit[] {
  const forms = opEds.map((opEd) => ({ opEd, isDigest: isDigest(library, opEd) }));
  const [only, ...others] = forms;
  const isTheirs = only !== undefined && others.length === 0 && !only.isDigest;
  const contributors = contributorsOf(
    library,
    isTheirs,
    forms.every((form) => form.isDigest),
  );
  const authors = forms.flatMap(({ opEd, isDigest }) =>
    opEd.authors
      .filter(({ certainty }) => certainty !== 'unknown')
      .map((author) => creditOf(author, isTheirs, isDigest)),
  );
  return isTheirs ? [...authors, contributors] : [contributors, ...authors];
}

/** Whether a book shows our digest of an op-ed, and neither its own text nor a reader’s copy of that. */
function isDigest({ copies }: Library, { slug, text }: OpEd): boolean {
  return text === 'digest' && !copies.has(slug);
}

/** Digests are written by the contributors; a text of another’s they annotate, and several they edit. */
function contributorsOf({ site }: Library, isTheirs: boolean, isOurs: boolean): Credit {
  const base = { name: site.contributors, filedAs: undefined };
  return isTheirs
    ? { ...base, as: 'contributor', role: 'ann' }
    : { ...base, as: 'creator', role: isOurs ? 'aut' : 'edt' };
}

/** The author of an op-ed: of what the book is about (“bibliographic antecedent”), or of what stands in it. */
function creditOf(author: Author, isTheirs: boolean, isDigest: boolean): Credit {
  const { given, family, certainty } = author;
  return {
    as: isTheirs ? 'creator' : 'contributor',
    name: `${authorName(author)}${certainty === 'probable' ? ' (probably)' : ''}`,
    filedAs: [family, given].filter(Boolean).join(', '),
    role: isDigest ? 'ant' : 'aut',
  };
}
