/** Where op-eds mention an entry: what another collection needs to show this one’s mentions beside its own. */
import { selectorFor } from '../../anchoring/selector.ts';
import type { Library, LibraryEntry, MentionInContext } from '../../library/library.ts';
import type { OpEdSlug } from '../../model/ids.ts';
import { opEdHref } from '../../model/urls.ts';
import type { Addresses } from '../addresses.ts';
import { opEdOf } from './known.ts';
import type { MentionedIn } from './schemas/entry.ts';

type Block = MentionedIn['blocks'][number];

/** An op-ed and its mentions of an entry. */
export type MentionsIn = readonly [opEd: OpEdSlug, mentions: readonly MentionInContext[]];

/** The mentions of an entry by op-eds, in the order of the library. */
export function mentionsByOpEd({ mentions }: LibraryEntry): MentionsIn[] {
  return [...Map.groupBy(mentions, ({ opEd }) => opEd)];
}

/** An op-ed that mentions an entry, with the blocks that do. */
export function mentionedIn(library: Library, [slug, mentions]: MentionsIn, at: Addresses): MentionedIn {
  const blocks = [...Map.groupBy(mentions, ({ block }) => block)];
  return { opEd: opEdRef(library, slug, at), blocks: blocks.map(([id, within]) => blockOf(slug, id, within, at)) };
}

function opEdRef(library: Library, slug: OpEdSlug, at: Addresses): MentionedIn['opEd'] {
  const { title, date } = opEdOf(library, slug);
  return { id: slug, url: at.page(opEdHref(slug)), title, date: date.from, file: `../op-eds/${slug}.json` };
}

function blockOf(slug: OpEdSlug, id: string, within: readonly MentionInContext[], at: Addresses): Block {
  const mentions = within.map(({ text, start, end, gloss }) => {
    const { exact, prefix = '', suffix = '' } = selectorFor(text, { start, end });
    return { exact, prefix, suffix, gloss };
  });
  return { id, url: at.page(opEdHref(slug, id)), number: within[0]?.paragraph, mentions };
}
