/** Links that lead nowhere, found while the pages of a finished site are gone through one by one. */
import type { Link } from './relative.ts';

/** A link that leads nowhere. */
export interface DeadLink {
  /** The file that it stands in, from the site's root. */
  readonly page: string;
  /** As it is written. */
  readonly link: string;
  /** What is not there: the file, the id in it, or either of them in the download, which leaves some out. */
  readonly missing: 'file' | 'id' | 'download';
}

/** What a page, or a style sheet, links to and can be linked to by. */
export interface Linked {
  readonly links: readonly Link[];
  /** Nothing where there are no ids: a link to a place in it is not looked into. */
  readonly ids?: ReadonlySet<string>;
}

export interface LinkBook {
  /** Notes a page, or a part of one. */
  readonly note: (page: string, linked: Linked) => void;
  /** What leads nowhere, once all pages are noted, in the order of the pages. */
  readonly dead: () => DeadLink[];
}

/** Names that lead to the top of any page (https://html.spec.whatwg.org/#select-the-indicated-part). */
const TOP: ReadonlySet<string> = new Set(['', 'top']);

/** Begins to look for links that lead nowhere in a site of these files. Of a page it keeps the ids, and links to other pages' ids. */
export function linkBook(files: ReadonlySet<string>): LinkBook {
  const ids = new Map<string, ReadonlySet<string>>();
  const open: (Link & { readonly page: string })[] = [];
  const leadsNowhere = ({ file, fragment }: Link) => !files.has(file) || ids.get(file)?.has(fragment) === false;
  return {
    note(page, linked) {
      if (linked.ids !== undefined) ids.set(page, linked.ids.union(ids.get(page) ?? new Set()));
      for (const link of linked.links) {
        const settled = files.has(link.file) && (TOP.has(link.fragment) || ids.get(link.file)?.has(link.fragment));
        if (settled !== true) open.push({ ...link, page });
      }
    },
    dead: () =>
      open
        .filter(leadsNowhere)
        .map(({ page, link, file }) => ({ page, link, missing: files.has(file) ? 'id' : 'file' })),
  };
}
