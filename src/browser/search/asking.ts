/** Asking while the reader types: only the latest question is answered. */
import type { Facet, SearchTable } from '../../model/search.ts';
import type { Answer, Query, Search } from './types.ts';

/** The search of a site, opened. */
export interface Opened {
  readonly search: Search;
  readonly table: SearchTable;
}

/** The search of a site, and where its pages are. */
export interface Site {
  /** Throws when a part cannot be loaded; may be tried again. */
  readonly open: () => Promise<Opened>;
  /** The address of a path from the site’s root. */
  readonly at: (path: string) => string;
  /** By what its search is narrowed. */
  readonly facets: readonly Facet[];
}

export interface Answered {
  readonly is: 'answered';
  readonly query: Query;
  readonly answer: Answer;
  readonly table: SearchTable;
}

/** What there is to show. */
export type State = { readonly is: 'empty' | 'asking' | 'failed' } | Answered;

/** Whether a search asks for anything. */
export function asksNothing({ words, chosen }: Query): boolean {
  return words.trim() === '' && Object.values(chosen).every((values) => values.length === 0);
}

/**
 * Makes a function that asks, and tells what there is to show meanwhile and then. It gives whether the answer was told: one
 * that comes after a later question is not.
 */
export function asker(open: Site['open'], perGroup: number, tell: (state: State) => void) {
  let turn = 0;
  return async (query: Query): Promise<boolean> => {
    const mine = ++turn;
    tell({ is: asksNothing(query) ? 'empty' : 'asking' });
    if (asksNothing(query)) return true;
    const state = await answerTo(open, query, perGroup);
    if (mine === turn) tell(state);
    return mine === turn;
  };
}

async function answerTo(open: Site['open'], query: Query, perGroup: number): Promise<State> {
  try {
    const { search, table } = await open();
    return { is: 'answered', query, answer: await search.ask(query, perGroup), table };
  } catch {
    return { is: 'failed' };
  }
}
