/** Joins what was read into a library; all that needs two files to be seen at once is checked here. */
import { byPlace, type Checked, type Diagnostic } from '../model/diagnostic.ts';
import type { OpEdSlug } from '../model/ids.ts';
import type { Ledger } from '../model/ledger.ts';
import { checkAssigned } from './assigned.ts';
import { chronologyOf } from './chronology.ts';
import { joinClaim } from './claims.ts';
import { collectionOf } from './collection.ts';
import { joinCopy, type Digest } from './copies.ts';
import { duplicateIds } from './duplicates.ts';
import { joinEntries } from './entries.ts';
import type { ContentFile } from './files.ts';
import { formerIdsIn } from './ledger.ts';
import type { Library, OpEd } from './library.ts';
import { checkMade } from './made.ts';
import { joinOpEds } from './op-eds.ts';
import { placesOf } from './places.ts';
import { readContents, readSite, type Contents } from './read.ts';
import { joinReadingList, withoutAnswers } from './reading-lists.ts';
import { checkReferences } from './references.ts';
import { Steps, type StepCache } from './steps.ts';

export interface LibraryOptions {
  /** Whether the answers to questions of reading lists belong to it, and what is for instructors alone. */
  readonly answers?: boolean;
  /** What was made of files before. */
  readonly cache?: StepCache | undefined;
}

/**
 * Builds the library from the files of `content/`; their order does not matter. The value is usable only when there are no
 * diagnostics, and missing when the site file cannot be read.
 */
export function buildLibrary(
  files: readonly ContentFile[],
  { answers = false, cache }: LibraryOptions = {},
): Checked<Library | undefined> {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const steps = new Steps(cache);
  const site = readSite(sorted);
  if (site.value === undefined) return { value: undefined, diagnostics: site.diagnostics };
  const { value: contents, diagnostics: unread } = readContents(sorted, site.value, steps);
  const { value, diagnostics: unjoined } = join(contents, steps);
  const own = [...checkReferences(contents), ...duplicateIds(contents), ...unjoined];
  const diagnostics = [...site.diagnostics, ...unread, ...(unread.length === 0 ? own : own.filter(isNoConsequence))];
  return { value: answers ? value : publicly(value), diagnostics: diagnostics.toSorted(byPlace) };
}

/** Whether a problem is one of its own also while a file could not be read; an id that seems unknown may be that file's. */
function isNoConsequence({ code }: Diagnostic): boolean {
  return code !== 'unknown-id';
}

/** The library without what is for instructors alone. */
export function publicly(library: Library): Library {
  const readingLists = [...library.readingLists.values()].map(withoutAnswers);
  return { ...library, readingLists: byKey(readingLists, (list) => list.slug) };
}

function join(contents: Contents, steps: Steps): Checked<Library> {
  const diagnostics: Diagnostic[] = [];
  const keep = <T>(checked: Checked<T>): T => {
    diagnostics.push(...checked.diagnostics);
    return checked.value;
  };
  const collection = collectionOf(contents);
  const ledger: Ledger = contents.ledger?.data ?? new Map();
  const former = formerIdsIn(ledger);
  const claims = contents.claims.map((claim) => keep(joinClaim(claim, collection, steps)));
  const opEds = keep(joinOpEds(contents.opEds, collection, claims, former, steps));
  const digests = digestsOf(contents, opEds);
  const copies = contents.copies.map((copy) => keep(joinCopy(copy, collection, digests.get(copy.data.of))));
  const readingLists = contents.readingLists.map((list) => keep(joinReadingList(list, collection, former)));
  diagnostics.push(...checkMade(contents.claims, opEds), ...checkAssigned(contents.readingLists, opEds));
  const entries = keep(joinEntries(contents, collection, opEds, claims, steps));
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
    chronology: chronologyOf(entries, opEds),
    ledger,
    copies: byKey(copies, (copy) => copy.of ?? copy.slug),
    ...placesOf(contents),
  };
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

function byKey<K, V>(values: readonly V[], key: (value: V) => K): Map<K, V> {
  return new Map(values.map((value) => [key(value), value]));
}
