/** Joins what was read into a library; all that needs two files to be seen at once is checked here. */
import { annotate } from '../markdown/annotate.ts';
import type { Collection } from '../markdown/collection.ts';
import { blocksOf } from '../markdown/blocks.ts';
import { parseText } from '../markdown/parse.ts';
import { renderProse } from '../markdown/prose.ts';
import { byPlace, type Checked, type Diagnostic } from '../model/diagnostic.ts';
import type { Entry } from '../model/entry.ts';
import type { ClaimId, OpEdSlug } from '../model/ids.ts';
import { pathOf, type Ledger } from '../model/ledger.ts';
import type { OpEdData } from '../model/op-ed.ts';
import { kindClass } from '../model/kinds.ts';
import { entryHref } from '../model/urls.ts';
import { checkAssigned } from './assigned.ts';
import { joinClaim } from './claims.ts';
import type { ContentFile } from './files.ts';
import { joinGlosses } from './glosses.ts';
import { formerIdsIn, type FormerIds } from './ledger.ts';
import type { Library, LibraryClaim, LibraryEntry, MentionInContext, OpEd } from './library.ts';
import { checkMade } from './made.ts';
import { dictionaryOfEntries } from './names.ts';
import { joinCopy, type Digest } from './copies.ts';
import { readContents, readSite, type Contents } from './read.ts';
import type { Written } from './read-file.ts';
import { joinReadingList } from './reading-lists.ts';
import { checkReferences } from './references.ts';
import { duplicateIds } from './duplicates.ts';
import { placesOf } from './places.ts';
import { opEdIds } from './published.ts';
import { relationEnds } from './relations.ts';
import { chronologyOf } from './chronology.ts';

export interface LibraryOptions {
  /** Whether the answers to questions of reading lists belong to it, and what is for instructors alone. */
  readonly answers?: boolean;
}

/**
 * Builds the library from the files of `content/`; their order does not matter. The value is usable only when there are no
 * diagnostics, and missing when the site file cannot be read.
 */
export function buildLibrary(
  files: readonly ContentFile[],
  { answers = false }: LibraryOptions = {},
): Checked<Library | undefined> {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const site = readSite(sorted);
  if (site.value === undefined) return { value: undefined, diagnostics: site.diagnostics };
  const { value: contents, diagnostics: unread } = readContents(sorted, site.value);
  const diagnostics: Diagnostic[] = [
    ...site.diagnostics,
    ...unread,
    ...checkReferences(contents),
    ...duplicateIds(contents),
  ];
  const keep = <T>(checked: Checked<T>): T => {
    diagnostics.push(...checked.diagnostics);
    return checked.value;
  };
  const collection = collectionOf(contents);
  const ledger: Ledger = contents.ledger?.data ?? new Map();
  const former = formerIdsIn(ledger);
  const claims = contents.claims.map((claim) => keep(joinClaim(claim, collection)));
  const opEds = contents.opEds
    .map((opEd) => keep(joinOpEd(opEd, collection, claims, former)))
    .sort((a, b) => a.date.from.localeCompare(b.date.from, 'en') || a.slug.localeCompare(b.slug, 'en'));
  const digests = digestsOf(contents, opEds);
  const copies = contents.copies.map((copy) => keep(joinCopy(copy, collection, digests.get(copy.data.of))));
  const readingLists = contents.readingLists.map((list) => keep(joinReadingList(list, collection, answers, former)));
  diagnostics.push(...checkMade(contents.claims, opEds), ...checkAssigned(contents.readingLists, opEds));
  const entries = joinEntries(contents, collection, opEds, claims).map((entry) => keep(entry));
  const value: Library = {
    site: contents.site.data,
    pages: contents.pages.map((page) => page.data),
    opEds: byKey(opEds, (opEd) => opEd.slug),
    entries: byKey(entries, (entry) => entry.id),
    claims: byKey(claims, (claim) => claim.id),
    readingLists: byKey(readingLists, (list) => list.slug),
    sources: byKey(
      contents.sources.map((source) => source.data),
      (source) => source.id,
    ),
    chronology: chronologyOf(entries),
    ledger,
    copies: byKey(copies, (copy) => copy.of ?? copy.slug),
    ...placesOf(contents),
  };
  const all = unread.length === 0 ? diagnostics : diagnostics.filter(isNoConsequence);
  return { value, diagnostics: all.toSorted(byPlace) };
}

/** Whether a problem is one of its own also while a file could not be read; an id that seems unknown may be that file's. */
function isNoConsequence({ code }: Diagnostic): boolean {
  return code !== 'unknown-id';
}

/** Every entry, with the places that name it, what it is related to and the claims that concern it. */
function joinEntries(
  { entries, site }: Contents,
  collection: Collection,
  opEds: readonly OpEd[],
  claims: readonly LibraryClaim[],
): Checked<LibraryEntry>[] {
  const mentions = Map.groupBy(opEds.flatMap(mentionsInContext), (mention) => mention.entry);
  const related = relationEnds(
    entries.map(({ data }) => data),
    site.data.relations,
  );
  return entries.map((entry) =>
    joinEntry(entry, collection, {
      mentions: mentions.get(entry.data.id) ?? [],
      related: related.get(entry.data.id) ?? [],
      claims: claims.filter((claim) => claim.concerns.includes(entry.data.id)).map((claim) => claim.id),
    }),
  );
}

function collectionOf(contents: Contents): Collection {
  const entries = contents.entries.map((entry) => entry.data);
  const links = new Map(entries.map(({ id, kind }) => [id, { href: entryHref(kind, id), className: kindClass(kind) }]));
  return {
    dictionary: dictionaryOfEntries(entries, contents.site.data),
    entries: new Set(links.keys()),
    sources: new Set(contents.sources.map((source) => source.data.id)),
    claims: new Set(contents.claims.map((claim) => claim.data.id)),
    link: (entry) => {
      const link = links.get(entry);
      if (link === undefined) throw new Error(`There is no entry “${entry}”.`);
      return link;
    },
  };
}

function joinOpEd(
  written: Written<OpEdData>,
  collection: Collection,
  claims: readonly LibraryClaim[],
  former: FormerIds,
): Checked<OpEd> {
  const { data, body } = written;
  const parsed = parseText(body, data.file);
  const cut = blocksOf(parsed.value, data.file);
  const annotated = annotate(cut.value.blocks, collection, data.file);
  const blocks = annotated.value;
  const mentions = blocks.flatMap((block) => block.mentions);
  const notes = blocks.flatMap((block) => block.notes);
  const joined = joinGlosses(blocks, cut.value.glosses, collection);
  const glosses = joined.value;
  const ownClaims = claimsOf(
    data.slug,
    notes.map((note) => note.claim),
    claims,
  );
  const value: OpEd = {
    ...data,
    blocks,
    mentions,
    notes,
    glosses,
    claims: ownClaims,
    former: former(pathOf('op-eds', data.slug), opEdIds({ blocks, glosses, notes })),
    sources: unique([
      ...data.sources,
      ...notes.flatMap((note) => note.sources),
      ...glosses.flatMap((gloss) => gloss.sources),
    ]),
  };
  const diagnostics = [parsed, cut, annotated, joined].flatMap((step) => step.diagnostics);
  return { value, diagnostics };
}

/** The op-eds as they are written and joined, for the copies that carry their glosses. */
function digestsOf(contents: Contents, opEds: readonly OpEd[]): ReadonlyMap<OpEdSlug | undefined, Digest> {
  const joined = byKey(opEds, ({ slug }) => slug);
  return new Map(
    contents.opEds.flatMap((written) => {
      const opEd = joined.get(written.data.slug);
      return opEd === undefined ? [] : [[written.data.slug, { written, opEd }]];
    }),
  );
}

/** The claims of an op-ed: those its notes show, then those that say they are made in it. */
function claimsOf(slug: OpEdSlug, shown: readonly (ClaimId | undefined)[], claims: readonly LibraryClaim[]): ClaimId[] {
  const made = claims
    .filter((claim) => claim.made.some((place) => place.opEd === slug))
    .toSorted((a, b) => firstParagraph(a, slug) - firstParagraph(b, slug))
    .map((claim) => claim.id);
  return unique([...made, ...shown.filter((id) => id !== undefined)]);
}

function firstParagraph(claim: LibraryClaim, slug: OpEdSlug): number {
  return claim.made.find((place) => place.opEd === slug)?.paragraph ?? Infinity;
}

function mentionsInContext(opEd: OpEd): MentionInContext[] {
  return opEd.blocks.flatMap((block) =>
    block.mentions.map((mention) => ({ ...mention, opEd: opEd.slug, paragraph: block.number, text: block.text })),
  );
}

function joinEntry(
  written: Written<Entry>,
  collection: Collection,
  joined: Pick<LibraryEntry, 'mentions' | 'related' | 'claims'>,
): Checked<LibraryEntry> {
  const { data, body } = written;
  const prose = renderProse(body, data.file, collection, { self: data.id, sources: data.sources });
  const { html, text, placeAt, blockQuotations, sources: cites } = prose.value;
  return { value: { ...data, ...joined, html, text, placeAt, blockQuotations, cites }, diagnostics: prose.diagnostics };
}

function byKey<K, V>(values: readonly V[], key: (value: V) => K): Map<K, V> {
  return new Map(values.map((value) => [key(value), value]));
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
