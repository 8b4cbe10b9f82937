/** Parts that several files of the interface have. */
import type { ProseHtml } from '../../library/library.ts';
import { lastChange, type Correction } from '../../model/correction.ts';
import type { HistoricalDate } from '../../model/dates.ts';
import type { DatedFact } from '../../model/entry.ts';
import type { Addresses } from '../addresses.ts';
import { proseOf, type Prose } from './html.ts';
import type { EntryFile } from './schemas/entry.ts';

type Dated = EntryFile['dates'][number];

/** A date without what only our pages show of it. */
export function dateOf({ edtf, from, to, words }: HistoricalDate): Dated['when'] {
  return { edtf, from, to, words };
}

/** A dated fact. */
export function datedOf({ what, when, where }: DatedFact): Dated {
  return { what, when: dateOf(when), where };
}

interface Changed {
  readonly added?: string | undefined;
  readonly corrections: readonly Correction[];
}

/** When something came in and changed. @param checked the day on which a claim was last looked at */
export function historyOf(of: Changed, checked?: string): Pick<EntryFile, 'added' | 'modified' | 'corrections'> {
  return { added: of.added, modified: lastChange(of, checked), corrections: [...of.corrections] };
}

/** A text of the library’s. @param at addresses as its page has them */
export function libraryProse({ text, html }: Pick<ProseHtml, 'text' | 'html'>, at: Addresses): Prose {
  return { text: text.trim(), html: proseOf(html, at).html };
}
