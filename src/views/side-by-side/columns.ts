/** A column for each op-ed: who wrote it and when. */
import type { Library, OpEd } from '../../library/library.ts';
import { opEdHref } from '../../model/urls.ts';
import { bylinesOf, bylineWords } from '../bylines.ts';
import type { Link } from '../shared.ts';

/** The head of a column. */
export interface ColumnHead extends Link {
  readonly slug: string;
  readonly short: string;
  readonly byline: string;
  readonly publication: string;
  readonly date: string;
  /** Whose words stand below it. */
  readonly words: string;
}

/** An op-ed as the head of its column. */
export function columnHead(library: Library, opEd: OpEd): ColumnHead {
  return {
    slug: opEd.slug,
    text: opEd.title,
    short: opEd.short ?? opEd.title,
    href: opEdHref(opEd.slug),
    byline: bylineWords(bylinesOf(library, opEd)),
    publication: opEd.publication,
    date: opEd.date.words,
    words: opEd.text === 'full' ? 'full text' : 'digest, in our words',
  };
}
