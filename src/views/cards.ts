/** Cards: the summaries that a page carries for the entries it links to. */
import type { Library } from '../library/library.ts';
import type { EntryId } from '../model/ids.ts';
import { entryHref } from '../model/urls.ts';
import { entryRef, type EntryRef } from './shared.ts';

/** An entry's summary, shown where a link to it is hovered or focused. */
export interface Card extends EntryRef {
  readonly summary: string;
}

const PAGE_LINK = /href="\/[a-z-]+\/([^".]+)\.html[#"]/g;

/** The cards for the entries that `html` links to and does not explain in a gloss, in the order of their ids. */
export function cardsFor(library: Library, html: string): Card[] {
  const linked = Array.from(html.matchAll(PAGE_LINK), (match) => match[1] as EntryId);
  return [...new Set(linked)].toSorted().flatMap((id): Card[] => {
    const entry = library.entries.get(id);
    const isLinked = entry !== undefined && html.includes(`href="${entryHref(entry.kind, id)}`);
    if (!isLinked || html.includes(`id="g-${id}"`)) return [];
    return [{ ...entryRef(library, id), summary: entry.summary }];
  });
}
