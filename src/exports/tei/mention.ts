/** A mention of an entry, by the type that the site file gives its kind. */
import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import { findMentions } from '../../anchoring/mentions.ts';
import { dictionaryOf } from '../../anchoring/names.ts';
import type { LibraryEntry } from '../../library/library.ts';
import { namesOfEntries } from '../../library/names.ts';
import type { EntryId } from '../../model/ids.ts';
import type { KindData } from '../../model/kinds.ts';
import { kindOf, type Site } from '../../model/site.ts';
import { entryPointer, type Context } from './context.ts';
import { asOneWord } from './ids.ts';

/** What an entry is to TEI, which has lists of its own for each of these. */
export type Sort = 'person' | 'org' | 'place' | 'event' | 'work' | 'term';

/** The sort of a kind’s entries. */
export const sorts: Readonly<Record<KindData['schema'], Sort>> = {
  Person: 'person',
  Organization: 'org',
  NewsMediaOrganization: 'org',
  Place: 'place',
  Event: 'event',
  Legislation: 'work',
  CreativeWork: 'work',
  Book: 'work',
  MusicComposition: 'work',
  Painting: 'work',
  Movie: 'work',
  DefinedTerm: 'term',
};

const names = { person: 'persName', org: 'orgName', place: 'placeName', term: 'term' } as const;

/**
 * Words that mean an entry. Only those that have a name of it are its name; others, as “the ambition”, refer to it (`rs`).
 * @param attributes more than what they point to
 */
export function mention(
  context: Context,
  id: EntryId,
  words: readonly ElementContent[],
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const entry = context.library.entries.get(id);
  if (entry === undefined) throw new Error(`There is no entry “${id}”.`);
  const pointer = entryPointer(context, id);
  const { one, schema } = kindOf(context.library.site, entry.kind);
  const sort = sorts[schema];
  const type = asOneWord(one);
  if (sort === 'work') return x('ref', { ...attributes, type, target: pointer }, [...words]);
  if (!isNamed(entry, context.library.site, textOf(words)))
    return x('rs', { ...attributes, type, ref: pointer }, [...words]);
  if (sort === 'event') return x('name', { ...attributes, type, ref: pointer }, [...words]);
  return x(names[sort], { ...attributes, ref: pointer }, [...words]);
}

/** Whether a name of the entry stands in a text; its family name is one here, for that it is meant is known. */
function isNamed(entry: LibraryEntry, site: Pick<Site, 'kinds'>, text: string): boolean {
  const own = namesOfEntries([entry], site).map((name) => ({ ...name, role: 'full' as const }));
  return findMentions(text, dictionaryOf(own)).length > 0;
}

function textOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => (node.type === 'element' ? textOf(node.children) : node.type === 'text' ? node.value : ''))
    .join('');
}
