import type { Dictionary } from '../anchoring/names.ts';
import type { EntryId } from '../model/ids.ts';
import type { EntryLink } from './draw.ts';

/** Tells whether there is an id. */
export type KnownIds = Pick<ReadonlySet<string>, 'has'>;

/** What annotation needs to know of the collection. */
export interface Collection {
  readonly dictionary: Dictionary<EntryId>;
  readonly entries: KnownIds;
  readonly sources: KnownIds;
  readonly claims: KnownIds;
  readonly link: EntryLink;
}
