/** The form in which an instructor chooses a view of an op-ed for a class. */
import type { Library, OpEd } from '../library/library.ts';
import { marginChoices, type MarginChoice } from '../model/class-view.ts';
import { opEdHref } from '../model/urls.ts';
import { questionsAbout } from './class-data.ts';

export interface ClassViewForm {
  /** The op-ed’s page, and where it is published, if it is. */
  readonly href: string;
  readonly published: string | undefined;
  /** What of the margin can be left out. */
  readonly choices: readonly MarginChoice[];
  /** The reading lists that ask something about the op-ed. */
  readonly lists: readonly { readonly slug: string; readonly title: string }[];
}

/** @param published where the site is published, if it is */
export function classViewForm(library: Library, { slug }: OpEd, published: string | undefined): ClassViewForm {
  const href = opEdHref(slug);
  const asking = new Map(questionsAbout(library, slug).map(({ list, listTitle }) => [list, listTitle]));
  return {
    href,
    published: published && new URL(href, published).href,
    choices: marginChoices(library.site),
    lists: [...asking].map(([list, title]) => ({ slug: list, title })),
  };
}
