/** The ledger of published addresses (`ledger.json`): the pages, and the places in them, that others may have linked to. */
import { z } from 'zod';
import type { ClaimId, EntryId, OpEdSlug, ReadingListSlug } from './ids.ts';
import { reservedNames, type Kind } from './kinds.ts';

declare const brand: unique symbol;

/** A page by its address from the site’s root, without the ending: `op-eds/SLUG`. */
export type PagePath = string & { readonly [brand]: 'page' };

const folders = ['op-eds', 'claims', 'reading-lists'] as const;

/** What a page’s path begins with. */
export type PageFolder = (typeof folders)[number] | Kind;

/** The path of a page of the content. */
export function pathOf(folder: PageFolder, id: OpEdSlug | EntryId | ClaimId | ReadingListSlug): PagePath {
  return `${folder}/${id}` as PagePath;
}

/** What a path begins with, `op-eds`. */
export function folderOf(path: PagePath): string {
  return path.slice(0, path.indexOf('/'));
}

/** What a path ends with, the id of its page. */
export function idOf(path: PagePath): string {
  return path.slice(path.indexOf('/') + 1);
}

const notOfContent: ReadonlySet<string> = new Set(reservedNames.filter((name) => !folders.some((own) => own === name)));

/** The kinds of entries are not asked for: a page may have stood under one that is gone. */
const pagePath = z
  .string()
  .regex(/^[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    message: 'a page is named by its folder and its id, as op-eds/my-reading',
    abort: true,
  })
  .refine((path) => !notOfContent.has(folderOf(path as PagePath)), 'no page of the content stands in this folder')
  .transform((path) => path as PagePath);

const fragment = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]*$/,
    'an id of a place is that of a paragraph, a gloss or a question, such as p7 or g-minsk-ii',
  );

const ledgerPage = z
  .strictObject({
    /** Every id that the page ever had, and to which others may link. */
    ids: z.array(fragment).default([]),
    /** For an id that is gone, the one that stands for it now. */
    heirs: z
      .record(fragment, fragment)
      .default({})
      .transform((heirs): ReadonlyMap<string, string> => new Map(Object.entries(heirs))),
    /** The page that stands for this one now, when it was renamed or became part of another. */
    heir: pagePath.optional(),
    /** The day on which the page was taken off the site, when it was. */
    withdrawn: z.iso.date().optional(),
  })
  .refine(({ heir, withdrawn }) => heir === undefined || withdrawn === undefined, {
    message: 'a page that was withdrawn has no heir',
    path: ['heir'],
  });

export const ledgerData = z
  .record(pagePath, ledgerPage)
  .transform((pages): Ledger => new Map(Object.entries(pages) as [PagePath, LedgerPage][]));

export type LedgerPage = Readonly<z.infer<typeof ledgerPage>>;
export type Ledger = ReadonlyMap<PagePath, LedgerPage>;

/** A page and those that stand for it, each the heir of the one before. */
export interface Line {
  /** What the ledger has of them, the page itself first; of a new heir it may have nothing yet. */
  readonly pages: readonly LedgerPage[];
  /** The page that stands for it now; itself where it has no heir. */
  readonly end: PagePath;
}

/** Follows the heirs of a page, and theirs; `undefined` when they lead in a circle. */
export function lineOf(path: PagePath, ledger: Ledger): Line | undefined {
  const pages = new Map<PagePath, LedgerPage>();
  let end = path;
  for (let page = ledger.get(end); page !== undefined; page = ledger.get(end)) {
    if (pages.has(end)) return undefined;
    pages.set(end, page);
    if (page.heir === undefined) break;
    end = page.heir;
  }
  return { pages: [...pages.values()], end };
}

/**
 * The id that stands for one now, followed through heirs of heirs: itself while it is there.
 * @param pages a line of pages, the first the one that had the id
 * @param present the ids of the last of them
 * @returns nothing when no id that is there stands for it
 */
export function heirOf(id: string, pages: readonly LedgerPage[], present: ReadonlySet<string>): string | undefined {
  const heir = pages.reduce((now, page) => lastHeir(now, page, present), id);
  return present.has(heir) ? heir : undefined;
}

/** The end of an id’s heirs on one page; the heirs of what is there are not asked for. */
function lastHeir(id: string, { heirs }: LedgerPage, present: ReadonlySet<string>): string {
  const passed = new Set<string>();
  let now = id;
  for (let heir = heirs.get(now); heir !== undefined && !present.has(now) && !passed.has(now); heir = heirs.get(now)) {
    passed.add(now);
    now = heir;
  }
  return now;
}
