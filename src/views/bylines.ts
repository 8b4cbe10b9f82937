/** By whom an op-ed is. */
import type { Library, OpEd } from '../library/library.ts';
import { authorName } from '../model/op-ed.ts';
import { entryRef } from './shared.ts';

export interface Byline {
  readonly name: string;
  readonly href: string | undefined;
  /** “probably”, with how it is known, where the byline was not seen. */
  readonly hedge: string | undefined;
  readonly how: string | undefined;
}

/** The authors of an op-ed, each with what is not sure about that. */
export function bylinesOf(library: Library, { authors }: Pick<OpEd, 'authors'>): Byline[] {
  return authors.map((author) => ({
    name: authorName(author),
    href: author.entry && entryRef(library, author.entry).href,
    hedge: author.certainty === 'stated' ? undefined : author.certainty === 'probable' ? 'Probably' : 'Perhaps',
    how: author.how,
  }));
}
