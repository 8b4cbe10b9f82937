import type { Dictionary } from '../anchoring/names.ts';
import type { EntryId } from '../model/ids.ts';
import type { EntryLink } from './draw.ts';

/** What annotation needs to know of the collection. */
export interface Collection {
  readonly dictionary: Dictionary<EntryId>;
  readonly entries: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  readonly link: EntryLink;
}
