/** Op-eds and the claims made in them, in the terms of schema.org. */
import type { ClaimLeaf, OpinionNewsArticleLeaf, PersonLeaf } from 'schema-dts';
import type { Library, LibraryClaim, OpEd } from '../../library/library.ts';
import { authorName, type Author } from '../../model/op-ed.ts';
import { sharedDate } from './dates.ts';
import { entryRef } from '../shared.ts';

/** The op-ed as its publication has it; one that is given in full, with its rights. */
export function workOf(library: Library, opEd: OpEd): OpinionNewsArticleLeaf {
  const date = sharedDate(opEd.date);
  const authors = opEd.authors.filter((author) => author.certainty !== 'unknown');
  return {
    '@type': 'OpinionNewsArticle',
    headline: opEd.title,
    author: authors.map((author) => authorOf(library, author)),
    isPartOf: { '@type': 'Periodical', name: opEd.publication },
    ...(date && { datePublished: date }),
    ...(opEd.url && { url: opEd.url }),
    ...(opEd.text === 'full' && { copyrightNotice: opEd.rights }),
  };
}

/** An author; one who is only probable has a role that says so (https://schema.org/Role). */
function authorOf(library: Library, author: Author) {
  const person: PersonLeaf = {
    '@type': 'Person',
    name: authorName(author),
    ...(author.entry && { url: entryRef(library, author.entry).href }),
  };
  return author.certainty === 'probable'
    ? ({ '@type': 'Role', roleName: 'probable author', author: person } as const)
    : person;
}

/** A claim, with the op-eds in which it is made. */
export function claimOf(library: Library, claim: LibraryClaim): ClaimLeaf {
  const slugs = [...new Set(claim.made.map(({ opEd }) => opEd))];
  return {
    '@type': 'Claim',
    name: claim.title,
    text: claim.statementProse.text.trim(),
    appearance: slugs.flatMap((slug) => library.opEds.get(slug) ?? []).map((opEd) => workOf(library, opEd)),
  };
}
