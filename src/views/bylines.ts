/** By whom an op-ed is. */
import type { Library, OpEd } from '../library/library.ts';
import { authorName } from '../model/op-ed.ts';
import { capitalized } from '../model/words.ts';
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

/** “By Jane Roe, probably by Max Abel”: a hedge holds for one name only. */
export function bylineWords(bylines: readonly Byline[]): string {
  const words = bylines.map(({ name, hedge }, index) => {
    const afterSure = index > 0 && bylines[index - 1]?.hedge === undefined;
    if (hedge === undefined) return afterSure ? name : `by ${name}`;
    return `${hedge.toLowerCase()} by ${name}`;
  });
  return capitalized(words.join(', '));
}
