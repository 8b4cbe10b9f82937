/** What the ledger knows of the pages of today, and what of them it is to know. */
import { heirOf, lineOf, type Ledger, type LedgerPage, type Line, type PagePath } from '../model/ledger.ts';
import type { PublishedPage } from './published.ts';

export const LEDGER_FILE = 'ledger.json';

/** Ids that led to a page and that it has no more, by the id that stands for them now. */
export type Former = ReadonlyMap<string, readonly string[]>;

/** Finds the former ids of a page: its own, and those of the pages whose heir it is. Takes its path and the ids that it has. */
export type FormerIds = (path: PagePath, ids: readonly string[]) => Former;

/** The former ids of every page, as a ledger has them. */
export function formerIdsIn(ledger: Ledger): FormerIds {
  const lines = linesByEnd(ledger);
  return (path, ids) => formerIds(ids, lines.get(path) ?? []);
}

/** The lines that lead to each page, the shortest first: an id that several pages had is that of the nearest. */
function linesByEnd(ledger: Ledger): ReadonlyMap<PagePath, readonly Line[]> {
  const lines = [...ledger.keys()].map((path) => lineOf(path, ledger)).filter((line) => line !== undefined);
  return Map.groupBy(
    lines.toSorted((a, b) => a.pages.length - b.pages.length),
    ({ end }) => end,
  );
}

function formerIds(ids: readonly string[], lines: readonly Line[]): Former {
  const present = new Set(ids);
  const heirs = new Map<string, string>();
  for (const { pages } of lines)
    for (const id of pages[0]?.ids ?? []) {
      const heir = present.has(id) || heirs.has(id) ? undefined : heirOf(id, pages, present);
      if (heir !== undefined) heirs.set(id, heir);
    }
  const byHeir = Map.groupBy(heirs, ([, heir]) => heir);
  return new Map([...byHeir].map(([heir, former]) => [heir, former.map(([id]) => id)]));
}

/** The ledger with the pages and ids of today added; nothing is ever taken out. */
export function recorded(ledger: Ledger, published: Iterable<PublishedPage>): Ledger {
  const pages = new Map(ledger);
  for (const { path, ids } of published) {
    const page: LedgerPage = ledger.get(path) ?? { ids: [], heirs: new Map() };
    pages.set(path, { ...page, ids: [...new Set([...page.ids, ...ids])] });
  }
  return new Map([...pages].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The ledger as its file has it: one page or id a line, so that changes are easy to review. */
export function formatLedger(ledger: Ledger): string {
  const pages = [...ledger].map(([path, { ids, heirs, ...page }]) => [
    path,
    {
      ...(ids.length > 0 && { ids }),
      ...(heirs.size > 0 && { heirs: Object.fromEntries(heirs) }),
      ...page,
    },
  ]);
  return `${JSON.stringify(Object.fromEntries(pages), null, 2)}\n`;
}
