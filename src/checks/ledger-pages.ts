/** Pages that were published and lead nowhere now, and what the ledger says of pages that cannot be so. */
import { displayName } from '../library/files.ts';
import { LEDGER_FILE } from '../library/ledger.ts';
import type { Library } from '../library/library.ts';
import type { PublishedPage } from '../library/published.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { folderOf, idOf, lineOf, type Ledger, type LedgerPage, type PagePath } from '../model/ledger.ts';

/** The pages of today, by their paths. */
export type Published = ReadonlyMap<PagePath, PublishedPage>;

const file = displayName({ path: LEDGER_FILE });

/** What is wrong with a place of the ledger. */
type Fault = Pick<Diagnostic, 'code' | 'message' | 'mend'> & { readonly field?: keyof LedgerPage };

/** What is wrong with the pages of the ledger, apart from the ids in them. */
export function checkLedgerPages({ ledger, fieldAt }: Library, published: Published): Diagnostic[] {
  return [...ledger].flatMap(([path, page]) => {
    const fault = published.has(path) ? faultOfPresent(path, page) : faultOfGone(path, page, ledger, published);
    if (fault === undefined) return [];
    const { field, ...rest } = fault;
    return [{ ...rest, ...fieldAt(file, field === undefined ? [path] : [path, field]) }];
  });
}

function faultOfPresent(path: PagePath, { heir, withdrawn }: LedgerPage): Fault | undefined {
  if (heir !== undefined)
    return {
      code: 'contradiction',
      message: `“${path}” has an heir, and is still there.`,
      mend: 'Take the heir out, or the file of the page.',
      field: 'heir',
    };
  if (withdrawn === undefined) return undefined;
  return {
    code: 'contradiction',
    message: `“${path}” was withdrawn, and is still there.`,
    mend: 'Take the day out, or the file of the page.',
    field: 'withdrawn',
  };
}

function faultOfGone(path: PagePath, page: LedgerPage, ledger: Ledger, published: Published): Fault | undefined {
  const { heir, withdrawn } = page;
  if (withdrawn !== undefined) return undefined;
  const likely = likelyHeirs(path, ledger, published);
  if (heir === undefined)
    return {
      code: 'lost-id',
      message: `“${path}” was published, and is gone.`,
      mend: `Bring its file back under that name; or name the page that stands for it now, ${likely}; or, when it had to go, the day: "withdrawn": "YYYY-MM-DD".`,
    };
  if (published.has(heir)) return undefined;
  const next = ledger.get(heir);
  if (next === undefined)
    return {
      code: 'unknown-id',
      message: `“${path}” has the heir “${heir}”, and there is no such page.`,
      mend: `Name a page that is there: ${likely}.`,
      field: 'heir',
    };
  if (next.withdrawn !== undefined)
    return {
      code: 'lost-id',
      message: `“${path}” was published, and its heir “${heir}” was withdrawn.`,
      mend: `Name a page that is there, ${likely}, or in place of the heir the day: "withdrawn": "${next.withdrawn}".`,
      field: 'heir',
    };
  if (lineOf(path, ledger) !== undefined) return undefined;
  return {
    code: 'lost-id',
    message: `“${path}” was published, and its heirs lead in a circle.`,
    mend: `Name a page that is there: ${likely}.`,
    field: 'heir',
  };
}

/**
 * An heir as it is written: the page of another folder that has the same id, for its kind was changed; or the one page of the same
 * folder that is new, where it is the only one; else the first of those.
 */
function likelyHeirs(path: PagePath, ledger: Ledger, published: Published): string {
  const folder = folderOf(path);
  const all = [...published.keys()].filter((each) => !ledger.has(each));
  const elsewhere = all.filter((each) => idOf(each) === idOf(path));
  const fresh = elsewhere.length > 0 ? elsewhere : all.filter((each) => folderOf(each) === folder);
  if (fresh.length === 1) return `"heir": "${fresh[0]}"`;
  return `"heir": "${folder}/ID"${fresh.length > 1 ? ` (new are ${shortList(fresh)})` : ''}`;
}

/** The first of many names. */
export function shortList(names: readonly string[]): string {
  return names.slice(0, 3).join(', ') + (names.length > 3 ? ' …' : '');
}
