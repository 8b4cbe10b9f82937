/** What the reader asks of the network, as the page’s address tells it: `?entry=minsk-ii`, `?from=nato&to=osce&opEd=some-op-ed`. */

/** Which ties count: what is stated and the strongest by paragraphs, what is stated alone, or all. */
export const linesChoices = ['strongest', 'stated', 'all'] as const;
export type LinesChoice = (typeof linesChoices)[number];

export interface NetworkState {
  /** The entry whose ties are shown; empty for none, as are all others. */
  readonly entry: string;
  /** The ends of a path. */
  readonly from: string;
  readonly to: string;
  readonly opEd: string;
  readonly kind: string;
  readonly lines: LinesChoice;
}

export const nothingAsked: NetworkState = { entry: '', from: '', to: '', opEd: '', kind: '', lines: 'strongest' };

/** The names in the address, in their order. */
const fields = ['entry', 'from', 'to', 'opEd', 'kind'] as const;
const LINES = 'ties';

/** What an address asks. */
export function readState(address: URLSearchParams): NetworkState {
  const get = (name: string) => address.get(name) ?? '';
  return {
    entry: get('entry'),
    from: get('from'),
    to: get('to'),
    opEd: get('opEd'),
    kind: get('kind'),
    lines: linesChoices.find((choice) => choice === get(LINES)) ?? nothingAsked.lines,
  };
}

/** The query of the address that asks it, with its question mark; empty where nothing is asked. */
export function writeState(state: NetworkState): string {
  const address = new URLSearchParams(fields.flatMap((name) => (state[name] === '' ? [] : [[name, state[name]]])));
  if (state.lines !== nothingAsked.lines) address.set(LINES, state.lines);
  return address.size === 0 ? '' : `?${address}`;
}
