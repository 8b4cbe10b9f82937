/** What several kinds of pages show: links to entries, sources, the trail of breadcrumbs. */
import { monthNames } from '../model/dates.ts';
import { aboutHref, claimHref, claimsHref, entryHref, homeHref, kindHref, sourcesHref } from '../model/urls.ts';
import type { ClaimId, EntryId, SourceId } from '../model/ids.ts';
import { kinds, kindWords, type Kind } from '../model/kinds.ts';
import { shortReference, type Source } from '../model/source.ts';
import type { Library, LibraryEntry } from '../library/library.ts';

export interface Link {
  readonly text: string;
  readonly href: string;
}

/** An entry as a link, with its kind and its main date. */
export interface EntryRef extends Link {
  readonly id: EntryId;
  readonly kind: Kind;
  readonly kindWord: string;
  readonly symbol: string;
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

/** The navigation that stands on every page. */
export const navigation: readonly Link[] = [
  home,
  ...kinds.map(kindLink),
  { text: 'Claims', href: claimsHref },
  { text: 'Sources', href: sourcesHref },
  { text: 'About', href: aboutHref },
];

export function kindLink(kind: Kind): Link {
  return { text: kindWords[kind].many, href: kindHref(kind) };
}

/** The entry `id` as a link. Ids in a library are checked, so an unknown one is a fault of the program. */
export function entryRef(library: Library, id: EntryId): EntryRef {
  const entry = found(library.entries.get(id), id);
  const words = kindWords[entry.kind];
  return {
    id,
    text: entry.name,
    href: entryHref(entry.kind, id),
    kind: entry.kind,
    kindWord: words.one,
    symbol: words.symbol,
    years: yearsOf(entry),
  };
}

/** The first dates that say since when a thing is there; other dates beside a name would mislead. */
const FOUNDING = /^(?:founded|created|established|first met|existed|lasted)\b/;

/** A life in years, or the years of the first date where it is that of the thing itself. */
function yearsOf(entry: LibraryEntry): string | undefined {
  const born = entry.dates.find((fact) => fact.what === 'born');
  const died = entry.dates.find((fact) => fact.what === 'died');
  if (born !== undefined) return died === undefined ? `b. ${born.when.years}` : `${born.when.years}–${died.when.years}`;
  const [main] = entry.dates;
  const shown = entry.kind === 'treaties' || entry.kind === 'events' || FOUNDING.test(main?.what ?? '');
  return shown && entry.kind !== 'people' ? main?.when.years : undefined;
}

export function sourceRef(library: Library, id: SourceId): SourceRef {
  const source = found(library.sources.get(id), id);
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
    'literal' in name ? String(name.literal) : [name.given, name.family].filter(Boolean).join(' '),
  );
  const last = written.pop();
  return written.length === 0 ? (last ?? '') : `${written.join(', ')} and ${last}`;
}

function issueOf(source: Source): string | undefined {
  if (source.volume === undefined) return source.issue === undefined ? undefined : `no. ${source.issue}`;
  return source.issue === undefined ? String(source.volume) : `${source.volume}:${source.issue}`;
}

function issuedOf(source: Source): string {
  const [year, month, day] = source.issued?.['date-parts']?.[0] ?? [];
  if (year === undefined) return source.issued?.literal ?? 'n.d.';
  const words = [day, month === undefined ? undefined : monthNames[month - 1], year].filter(
    (part) => part !== undefined,
  );
  const circa = source.issued?.circa;
  return `${circa !== undefined && circa !== false ? 'c. ' : ''}${words.join(' ')}`;
}
