/** Published addresses that are lost, and new ones that the ledger does not have yet. */
import type { Library } from '../library/library.ts';
import { publishedPages, type PublishedPage } from '../library/published.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { folderOf } from '../model/ledger.ts';
import { counted } from '../model/words.ts';
import { checkLedgerIds } from './ledger-ids.ts';
import { checkLedgerPages, shortList } from './ledger-pages.ts';

/** Addresses that were published and lead nowhere now, and those that are new to the ledger. */
export function checkLedger(library: Library): Diagnostic[] {
  const pages = publishedPages(library);
  const published = new Map(pages.map((page) => [page.path, page]));
  const { ledger } = library;
  return [
    ...checkLedgerPages(library, published),
    ...checkLedgerIds(library, published),
    ...newPages(
      library,
      pages.filter(({ path }) => !ledger.has(path)),
    ),
    ...pages.flatMap((page) => newIds(library, page)),
  ];
}

const mend = 'Before you publish, run: npm run check -- --record.';

/** Pages that are new, told once for each folder: a collection that is begun has many. */
function newPages({ fieldAt }: Library, pages: readonly PublishedPage[]): Diagnostic[] {
  return [...Map.groupBy(pages, ({ path }) => folderOf(path))].flatMap(([folder, fresh]) =>
    fresh.slice(0, 1).map((first) => ({
      code: 'unrecorded-id',
      message:
        fresh.length === 1
          ? `The ledger lacks “${first.path}”.`
          : `The ledger lacks ${fresh.length} pages of ${folder}/: ${shortList(fresh.map(({ path }) => path))}.`,
      mend,
      ...fieldAt(first.file, [first.titled]),
    })),
  );
}

/** Ids that are new in a page that the ledger has. */
function newIds({ ledger, fieldAt }: Library, { path, ids, file, titled }: PublishedPage): Diagnostic[] {
  const page = ledger.get(path);
  if (page === undefined) return [];
  const known = new Set(page.ids);
  const fresh = ids.filter((id) => !known.has(id));
  if (fresh.length === 0) return [];
  return [
    {
      code: 'unrecorded-id',
      message: `The ledger lacks ${counted(fresh.length, 'id')} of “${path}”: ${shortList(fresh)}.`,
      mend,
      ...fieldAt(file, [titled]),
    },
  ];
}
