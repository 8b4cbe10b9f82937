/** What a page's script loads to open a copy: made by the build, read in the browser. */
import type { Name } from '../anchoring/names.ts';
import type { EntryId } from '../model/ids.ts';
import type { CopyFormat, OpEdAnchors } from './types.ts';

/** An entry as the margin of any text explains it. Addresses are from the site's root, without a slash before them. */
export interface EntryCard {
  readonly id: EntryId;
  readonly name: string;
  readonly href: string;
  readonly kindClass: string;
  readonly kindWord: string;
  readonly icon: string;
  /** “1955”, “1931–2007”, or nothing. */
  readonly years: string | undefined;
  readonly summary: string;
  /** Its first source. */
  readonly source: { readonly short: string; readonly href: string } | undefined;
}

/** All entries, and the names by which a text mentions them. */
export interface EntriesData {
  readonly names: readonly Name<EntryId>[];
  readonly cards: readonly EntryCard[];
}

/** What is known of an op-ed's own text, and where the entries are. */
export interface OpEdData {
  readonly anchors: OpEdAnchors;
  /** The file of `EntriesData` in the same folder, for a text that is not the op-ed's. */
  readonly entries: string;
}

/** The folder of these data, from the site's root. */
export const copyFolder = 'copy/';

/** The names under which the scripts hand them over. */
export const dataNames = { opEd: 'op-ed', entries: 'entries' } as const;

/** The name under which a script hands over the code of a format's worker. */
export function workerData(format: CopyFormat): string {
  return `worker-${format}`;
}
