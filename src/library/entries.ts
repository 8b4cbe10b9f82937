/** Entries with their texts rendered, and all that refers to them. */
import type { Collection } from '../markdown/collection.ts';
import { renderProse } from '../markdown/prose.ts';
import type { Checked } from '../model/diagnostic.ts';
import type { Entry } from '../model/entry.ts';
import type { DigestedCollection } from './asked.ts';
import type { LibraryClaim, LibraryEntry, OpEd } from './library.ts';
import { mentionsInContext } from './op-eds.ts';
import type { Contents } from './read.ts';
import type { Written } from './read-file.ts';
import { relationEnds } from './relations.ts';
import type { Steps } from './steps.ts';

/** Every entry, with the places that name it, what it is related to and the claims that concern it. */
export function joinEntries(
  { entries, site }: Pick<Contents, 'entries' | 'site'>,
  collection: DigestedCollection,
  opEds: readonly OpEd[],
  claims: readonly LibraryClaim[],
  steps: Steps,
): Checked<LibraryEntry[]> {
  const mentions = Map.groupBy(opEds.flatMap(mentionsInContext), (mention) => mention.entry);
  const related = relationEnds(
    entries.map(({ data }) => data),
    site.data.relations,
  );
  const concerning = Map.groupBy(
    claims.flatMap(({ id, concerns }) => [...new Set(concerns)].map((entry) => ({ id, entry }))),
    ({ entry }) => entry,
  );
  const joined = entries.map((entry): Checked<LibraryEntry> => {
    const { data, from } = entry;
    const text = steps.takeIn('text', from, collection, (asked) => textOf(entry, asked));
    const value = {
      ...data,
      mentions: mentions.get(data.id) ?? [],
      related: related.get(data.id) ?? [],
      claims: concerning.get(data.id)?.map(({ id }) => id) ?? [],
      ...text.value,
    };
    return { value, diagnostics: text.diagnostics };
  });
  return {
    value: joined.map(({ value }) => value),
    diagnostics: joined.flatMap(({ diagnostics }) => diagnostics),
  };
}

type EntryText = Pick<LibraryEntry, 'html' | 'text' | 'places' | 'blockQuotations' | 'cites'>;

function textOf({ data, body }: Written<Entry>, collection: Collection): Checked<EntryText> {
  const { value, diagnostics } = renderProse(body, data.file, collection, { self: data.id, sources: data.sources });
  const { html, text, places, blockQuotations, sources: cites } = value;
  return { value: { html, text, places, blockQuotations, cites }, diagnostics };
}
