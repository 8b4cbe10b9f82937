/** What several kinds of pages show: links to entries, sources, the trail of breadcrumbs. */
import { parseDate } from '../model/dates.ts';
import { claimHref, entryHref, homeHref, kindHref } from '../model/urls.ts';
import type { ClaimId, EntryId, SourceId } from '../model/ids.ts';
import { kindClass, type Kind, type KindData } from '../model/kinds.ts';
import { edtf, shortReference, type Source } from '../model/source.ts';
import { kindOf } from '../model/site.ts';
import { listed } from '../model/words.ts';
import type { Library, LibraryEntry } from '../library/library.ts';

export interface Link {
  readonly text: string;
  readonly href: string;
}

/** An entry as a link, with its kind and its main date. */
export interface EntryRef extends Link {
  readonly id: EntryId;
  readonly kind: Kind;
  readonly kindClass: string;
  readonly kindWord: string;
  readonly icon: string;
  /** “1955”, “1931–2007”, or nothing. */
  readonly years: string | undefined;
}

export interface SourceRef {
  readonly id: SourceId;
  /** “Mearsheimer 2014”. */
  readonly short: string;
  readonly authors: string;
  readonly title: string;
  readonly container: string;
  readonly issued: string;
  readonly url: string | undefined;
  readonly note: string | undefined;
}

export interface ClaimRef extends Link {
  readonly inError: boolean;
  readonly statement: string;
}

export const home: Link = { text: 'Readings', href: homeHref };

/** The index of a kind. */
export function kindLink({ site }: Library, kind: Kind): Link {
  return { text: kindOf(site, kind).many, href: kindHref(kind) };
}

/** The entry `id` as a link. Ids in a library are checked, so an unknown one is a fault of the program. */
export function entryRef(library: Library, id: EntryId): EntryRef {
  const entry = found(library.entries.get(id), id);
  const kind = kindOf(library.site, entry.kind);
  return {
    id,
    text: entry.name,
    href: entryHref(entry.kind, id),
    kind: entry.kind,
    kindClass: kindClass(entry.kind),
    kindWord: kind.one,
    icon: kind.icon,
    years: yearsOf(entry, kind),
  };
}

/** A life in years, or the years of the first date where it is that of the thing itself; any other would mislead. */
function yearsOf({ dates }: LibraryEntry, { years }: KindData): string | undefined {
  const [main] = dates;
  if (years === 'none' || main === undefined) return undefined;
  if (years === 'life') return lifeOf(dates);
  return years === 'first' || years.some((words) => main.what.startsWith(words)) ? main.when.years : undefined;
}

function lifeOf(dates: LibraryEntry['dates']): string | undefined {
  const born = dates.find((fact) => fact.what === 'born')?.when.years;
  const died = dates.find((fact) => fact.what === 'died')?.when.years;
  if (born === undefined) return died === undefined ? undefined : `d. ${died}`;
  return died === undefined ? `b. ${born}` : `${born}–${died}`;
}

/** The source `id` as a bibliography tells it. Ids in a library are checked, so an unknown one is a fault of the program. */
export function sourceRef(library: Library, id: SourceId): SourceRef {
  const source = found(library.sources.get(id), id);
  const ref = references.get(source) ?? referenceTo(id, source);
  references.set(source, ref);
  return ref;
}

/** Worked out once for each source: dates take long to read, and a page of all claims cites the same sources often. */
const references = new WeakMap<Source, SourceRef>();

function referenceTo(id: SourceId, source: Source): SourceRef {
  return {
    id,
    short: shortReference(source),
    authors: namesOf(source.author),
    title: source.title,
    container: [source['container-title'] ?? source.publisher, issueOf(source)].filter(Boolean).join(' '),
    issued: issuedOf(source),
    url: source.URL,
    note: source.note,
  };
}

/** The claim `id` as a link, with its statement; an unknown one is a fault of the program. */
export function claimRef(library: Library, id: ClaimId): ClaimRef {
  const claim = found(library.claims.get(id), id);
  return {
    text: claim.title,
    href: claimHref(id),
    inError: claim.kind === 'in-error',
    statement: claim.statementProse.glance,
  };
}

function found<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`The library has no “${id}”.`);
  return value;
}

function namesOf(names: Source['author']): string {
  const written = (names ?? []).map((name) =>
    'literal' in name ? String(name.literal) : [name.given, name.family, name['suffix']].filter(Boolean).join(' '),
  );
  return listed(written);
}

function issueOf(source: Source): string | undefined {
  if (source.volume === undefined) return source.issue === undefined ? undefined : `no. ${source.issue}`;
  return source.issue === undefined ? String(source.volume) : `${source.volume}:${source.issue}`;
}

function issuedOf({ issued }: Source): string {
  const date = edtf(issued);
  return (date === undefined ? issued?.literal : (parseDate(date)?.words ?? date)) ?? 'n.d.';
}
