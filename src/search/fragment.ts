/** Pagefind’s fragments, with what we add: the text as the page has it, and the card for the list of results. */
import { countedWords, type RecordAnchor, type RecordFragment } from '../model/search.ts';
import { pack, unpack } from './packed.ts';
import { dayOf, type SearchRecord } from './record.ts';

/** What we read of a fragment as Pagefind writes it. */
interface WrittenFragment {
  readonly url: string;
  readonly content: string;
  readonly anchors: readonly RecordAnchor[];
}

/**
 * A fragment in the place of Pagefind’s own. It is not in Pagefind’s metadata that the card stands, because Pagefind indexes
 * every word there.
 * @param records by their `href`
 * @throws when Pagefind counts other words than the record has, so that hits would be shown in wrong places
 */
export function withCard(file: Uint8Array, records: ReadonlyMap<string, SearchRecord>): Uint8Array {
  const written = JSON.parse(new TextDecoder().decode(unpack(file))) as WrittenFragment;
  const record = records.get(written.url);
  if (record === undefined) throw new Error(`Pagefind made a fragment for “${written.url}”, which is no record.`);
  const content = [record.title, ...record.parts.map(({ text }) => text)].flatMap(countedWords);
  if (content.length !== countedWords(written.content).length)
    throw new Error(`Pagefind counts the words of “${written.url}” in another way than its record does.`);
  const day = dayOf(record.sort);
  const own = new Set(record.parts.flatMap(({ id }) => id ?? []));
  const fragment: RecordFragment = {
    url: written.url,
    content: content.join(' '),
    meta: { title: record.title },
    ...(day !== undefined && { day }),
    anchors: written.anchors.filter(({ id }) => own.has(id)).map(({ id, location }) => ({ id, location })),
    card: record.card,
  };
  return pack(new TextEncoder().encode(JSON.stringify(fragment)));
}
