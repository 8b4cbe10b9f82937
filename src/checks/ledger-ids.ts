/** Places in pages that were published and lead nowhere now. */
import { displayName } from '../library/files.ts';
import { LEDGER_FILE } from '../library/ledger.ts';
import type { Library } from '../library/library.ts';
import type { PublishedPage } from '../library/published.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { folderOf, heirOf, lineOf, type LedgerPage, type PagePath } from '../model/ledger.ts';
import { shortList, type Published } from './ledger-pages.ts';

const file = displayName({ path: LEDGER_FILE });

/** What the ledger has of a page, and the page that stands for it today. */
interface Kept {
  readonly path: PagePath;
  readonly page: LedgerPage;
  readonly now: PublishedPage;
  /** The ids that it has. */
  readonly present: ReadonlySet<string>;
  /** The ids of the pages on the way to it: when one of them is lost, that is told of those pages. */
  readonly between: readonly string[];
}

/** What is wrong with the ids of the ledger. Those of pages that lead nowhere are not told: the page is. */
export function checkLedgerIds(library: Library, published: Published): Diagnostic[] {
  return [...library.ledger].flatMap(([path, page]) => {
    const line = lineOf(path, library.ledger);
    const now = line && published.get(line.end);
    if (line === undefined || now === undefined) return [];
    const between = line.pages.slice(1).flatMap(({ ids }) => ids);
    const kept: Kept = { path, page, now, present: new Set(now.ids), between };
    if (page.ids.length > 0 && now.ids.length === 0 && path !== now.path) return [noPlaces(library, kept)];
    return [...strangeHeirs(library, kept), ...lost(library, kept)];
  });
}

/** An op-ed whose heir is an entry: one problem, whatever the number of its ids. */
function noPlaces({ fieldAt }: Library, { path, now }: Kept): Diagnostic {
  return {
    code: 'lost-id',
    message: `“${path}” had places to which others may have linked, and its heir “${now.path}” has none.`,
    mend: `Name a page of ${folderOf(path)}/ as its heir, or in place of the heir the day on which it went: "withdrawn": "YYYY-MM-DD".`,
    ...fieldAt(file, [path, 'heir']),
  };
}

function lost({ ledger, fieldAt }: Library, { path, page, now, present, between }: Kept): Diagnostic[] {
  const kept = new Set([...present, ...between]);
  const known = new Set([...page.ids, ...(ledger.get(now.path)?.ids ?? [])]);
  const fresh = now.ids.filter((id) => !known.has(id));
  return page.ids.flatMap((id, index): Diagnostic[] => {
    if (heirOf(id, [page], kept) !== undefined) return [];
    const heir = page.heirs.get(id);
    const what = heir === undefined ? 'is gone' : `its heir “${heir}” is not there`;
    return [
      {
        code: 'lost-id',
        message: `“${path}#${id}” was published, and ${what}.`,
        mend: `Bring it back, or name what stands for it now: "heirs": { "${id}": "${fresh.length === 1 ? fresh[0] : 'ID'}" }.${fresh.length > 1 ? ` New in “${now.path}” are ${shortList(fresh)}.` : ''}`,
        ...fieldAt(file, heir === undefined ? [path, 'ids', index] : [path, 'heirs', id]),
      },
    ];
  });
}

/** Heirs of what was never published, most likely misspelt, and of what needs none. */
function strangeHeirs({ fieldAt }: Library, { path, page, now, present }: Kept): Diagnostic[] {
  const ids = new Set(page.ids);
  return [...page.heirs.keys()].flatMap((id): Diagnostic[] => {
    const place = fieldAt(file, [path, 'heirs', id]);
    if (!ids.has(id))
      return [
        {
          code: 'unknown-id',
          message: `“${path}#${id}” has an heir, and was never published.`,
          mend: 'Mend the id, or take the heir out.',
          ...place,
        },
      ];
    if (!present.has(id)) return [];
    return [
      {
        code: 'contradiction',
        message: `“${path}#${id}” has an heir, and “${now.path}” has that id.`,
        mend: 'Take the heir out, or give what is there another id.',
        ...place,
      },
    ];
  });
}
