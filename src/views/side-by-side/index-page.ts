/** The index of what op-eds share: entries that several mention, claims of which several speak. */
import type { Library, LibraryClaim, LibraryEntry, MentionInContext, OpEd } from '../../library/library.ts';
import { claimSidesHref, entrySidesHref, sidesHref } from '../../model/urls.ts';
import { counted, listed, paragraphWords } from '../../model/words.ts';
import { collectionOf } from '../metadata/index-page.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { claimRef, entryRef, home, type ClaimRef, type EntryRef, type Link } from '../shared.ts';
import { sharedIn } from './order.ts';
import { opEdsMaking, opEdsOnClaim, opEdsOnEntry, sideBySideTitle } from './links.ts';
import { sidesTitle } from './sides.ts';

export interface SideBySideView {
  readonly title: string;
  readonly about: string;
  /** What is said where nothing is shared. */
  readonly none: string;
  readonly sides: Link;
  readonly kinds: readonly { readonly title: string; readonly entries: readonly SharedEntry[] }[];
  readonly claims: readonly SharedClaim[];
  readonly trail: readonly Link[];
}

export interface SharedEntry extends EntryRef {
  /** The first op-eds, each with where it mentions the entry: “A Glass of Water, ¶¶ 2 and 4”. */
  readonly where: readonly string[];
  /** How many op-eds are not among those. */
  readonly more: number;
}

export interface SharedClaim extends ClaimRef {
  /** “made in A Glass of Water; touched on in Blow Out the Candles”. */
  readonly where: string;
}

/** As many op-eds are told of an entry; the others stand on its page. */
const TOLD = 4;

/** The index from the library. */
export function sideBySideView(library: Library): SideBySideView {
  const { kinds, claims } = sharedIn(library);
  return {
    title: sideBySideTitle,
    about:
      'What the op-eds say on the same thing, in columns: for each entry that two or more of them mention, and for each claim that one makes and another makes too, or touches on.',
    none:
      library.opEds.size < 2
        ? 'There are no two op-eds yet. What a second one shares with the first will stand here.'
        : 'No two op-eds mention the same entry or speak of the same claim.',
    sides: { text: sidesTitle, href: sidesHref },
    kinds: kinds.map(({ kind, entries }) => ({
      title: kind.many,
      entries: entries.map((entry) => sharedEntry(library, entry)),
    })),
    claims: claims.items.map((claim) => sharedClaim(library, claim)),
    trail: [home],
  };
}

/** What the index tells machines. */
export function sideBySideMetadata(library: Library): Metadata {
  const { entries, claims } = sharedIn(library);
  const links = [
    ...entries.items.map(({ name, kind, id }) => ({ text: name, href: entrySidesHref(kind, id) })),
    ...claims.items.map(({ title, id }) => ({ text: title, href: claimSidesHref(id) })),
  ];
  return { type: 'website', data: collectionOf(sideBySideTitle, links) };
}

function sharedEntry(library: Library, entry: LibraryEntry): SharedEntry {
  const opEds = opEdsOnEntry(library, entry);
  return {
    ...entryRef(library, entry.id),
    href: entrySidesHref(entry.kind, entry.id),
    where: opEds.slice(0, TOLD).map((opEd) => {
      const own = entry.mentions.filter((mention) => mention.opEd === opEd.slug);
      return `${shortTitle(opEd)}, ${placesWords(own)}`;
    }),
    more: Math.max(0, opEds.length - TOLD),
  };
}

/** “¶¶ 2 and 7, 2 captions”; what stands in a list or a quotation has no number. */
function placesWords(mentions: readonly MentionInContext[]): string {
  const blocks = [...new Map(mentions.map((mention) => [mention.block, mention])).values()];
  const numbers = blocks.flatMap(({ paragraph }) => paragraph ?? []);
  const captions = blocks.filter(({ paragraph, block }) => paragraph === undefined && block.startsWith('c')).length;
  const others = blocks.length - numbers.length - captions;
  return [
    numbers.length > 0 && paragraphWords(numbers),
    captions > 0 && counted(captions, 'caption'),
    others > 0 && counted(others, 'other place'),
  ]
    .filter((part) => part !== false)
    .join(', ');
}

function sharedClaim(library: Library, claim: LibraryClaim): SharedClaim {
  const making = opEdsMaking(library, claim);
  const others = opEdsOnClaim(library, claim).filter((opEd) => !making.includes(opEd));
  const named = (words: string, opEds: readonly OpEd[]) =>
    opEds.length > 0 && `${words} ${listed(opEds.map(shortTitle))}`;
  return {
    ...claimRef(library, claim.id),
    href: claimSidesHref(claim.id),
    where: [named('made in', making), named('touched on in', others)].filter((part) => part !== false).join('; '),
  };
}

const shortTitle = ({ short, title }: OpEd): string => short ?? title;
