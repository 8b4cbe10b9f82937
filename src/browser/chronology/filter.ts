/** What of the line of time is shown, and how an address tells it: `?kind=treaties&reading=peace&entry=minsk-ii&from=1990&to=2015`. */

export interface Filter {
  /** Kinds that are shown; all where it is undefined. */
  readonly kinds: readonly string[] | undefined;
  /** Only what this op-ed mentions; its slug. */
  readonly reading: string;
  /** Only this entry; its id. */
  readonly entry: string;
  /** Whether with it comes what is related to it, and the op-eds that mention it. */
  readonly near: boolean;
  /** Years: what lasted beyond them is shown, too. */
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** What a filter asks of a thing. */
export interface Filtered {
  readonly kind: string;
  /** The id of its entry, or the slug of its op-ed. */
  readonly of: string;
  /** The slugs of the op-eds that mention it. */
  readonly readings: readonly string[];
  /** Its first and its last year; what lasts still has no last one. */
  readonly first: number;
  readonly last: number | undefined;
}

/** Nothing is left out. */
export const everything: Filter = {
  kinds: undefined,
  reading: '',
  entry: '',
  near: true,
  from: undefined,
  to: undefined,
};

/** The filter in an address; what it does not know is left out, so that any address is a filter. */
export function readFilter(address: URLSearchParams): Filter {
  return {
    kinds: address.has('kind') ? address.getAll('kind') : undefined,
    reading: address.get('reading') ?? '',
    entry: address.get('entry') ?? '',
    near: address.get('near') !== 'no',
    from: yearIn(address.get('from')),
    to: yearIn(address.get('to')),
  };
}

/** The address of a filter: one for each, and none for everything. */
export function writeFilter({ kinds, reading, entry, near, from, to }: Filter): URLSearchParams {
  const shown = kinds?.length === 0 ? ['none'] : (kinds ?? []);
  return new URLSearchParams([
    ...shown.map((kind) => ['kind', kind]),
    ...(reading === '' ? [] : [['reading', reading]]),
    ...(entry === '' ? [] : [['entry', entry]]),
    ...(entry === '' || near ? [] : [['near', 'no']]),
    ...(from === undefined ? [] : [['from', String(from)]]),
    ...(to === undefined ? [] : [['to', String(to)]]),
  ]);
}

/** A year as it is written; nothing for anything else. */
export function yearIn(text: string | null): number | undefined {
  return /^\d{1,4}$/.test(text ?? '') ? Number(text) : undefined;
}

/**
 * What tells whether a thing is shown.
 * @param near what is related to an entry: ids of entries, and slugs of op-eds
 */
export function keeper(filter: Filter, near: (entry: string) => readonly string[]): (thing: Filtered) => boolean {
  const { kinds, reading, entry, from = -Infinity, to = Infinity } = filter;
  const around = new Set(entry === '' ? [] : [entry, ...(filter.near ? near(entry) : [])]);
  return ({ kind, of, readings, first, last = Infinity }) =>
    (kinds?.includes(kind) ?? true) &&
    (reading === '' || readings.includes(reading)) &&
    (entry === '' || around.has(of)) &&
    first <= to &&
    last >= from;
}
