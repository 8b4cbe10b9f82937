/** Pages that stand where others stood, and lead to what stands for those now. */
import type { Library } from '../library/library.ts';
import { publishedPages, type PublishedPage } from '../library/published.ts';
import { folderOf, heirOf, lineOf, type Line, type PagePath } from '../model/ledger.ts';
import { pathHref } from '../model/urls.ts';
import type { Link } from './shared.ts';

export interface MovedView {
  /** The address that was, from the site’s root and without its ending. */
  readonly path: string;
  /** The page that stands for it now. */
  readonly to: Link;
  /** The places that others may have linked to, each with what stands for it now. */
  readonly places: readonly { readonly id: string; readonly href: string }[];
}

/** Every page of the ledger that is gone and has an heir that is there, and what stood below it. */
export function movedViews(library: Library): MovedView[] {
  const { ledger } = library;
  const published = new Map(publishedPages(library).map((page) => [page.path, page]));
  return [...ledger.keys()].flatMap((path): MovedView[] => {
    const line = lineOf(path, ledger);
    const now = line && published.get(line.end);
    if (line === undefined || now === undefined || published.has(path)) return [];
    const to = { text: now.title, href: pathHref(now.path) };
    return [{ path, to, places: placesOf(line, now) }, ...below(library, path, now)];
  });
}

function placesOf({ pages }: Line, now: PublishedPage): MovedView['places'] {
  const present = new Set(now.ids);
  return (pages[0]?.ids ?? []).flatMap((id) => {
    const heir = heirOf(id, pages, present);
    return heir === undefined ? [] : [{ id, href: pathHref(now.path, heir) }];
  });
}

/** The page that stands below each of a folder: for teaching with an op-ed, for printing a reading list. */
const belowEach = ({ site }: Library): ReadonlyMap<string, string> =>
  new Map([...(site.makes.teaching ? [['op-eds', 'teach'] as const] : []), ['reading-lists', 'packet']]);

function below(library: Library, path: PagePath, now: PublishedPage): MovedView[] {
  const name = belowEach(library).get(folderOf(path));
  if (name === undefined || folderOf(now.path) !== folderOf(path)) return [];
  return [{ path: `${path}/${name}`, to: { text: now.title, href: `/${now.path}/${name}.html` }, places: [] }];
}
