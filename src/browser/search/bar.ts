/** The address bar of the search page: it always tells the search, and Back leads to the one before. */
import { searchPart } from './path.ts';
import type { Query } from './types.ts';

/** Writes searches into the address and the title of the document. */
export function addressBar() {
  const title = document.title;
  let settled = location.search;
  const write = (how: 'pushState' | 'replaceState', search: string) => {
    const url = new URL(location.href);
    url.search = search;
    url.hash = '';
    try {
      history[how](null, '', url);
    } catch {
      // A browser may refuse so many in so short a time; the next one will be written.
    }
  };
  const name = ({ words }: Query) => {
    document.title = words.trim() === '' ? title : `“${words.trim()}” · ${title}`;
  };
  return {
    /** A search that is still being typed takes the place of the one before. */
    typed: (query: Query) => {
      write('replaceState', searchPart(query));
      name(query);
    },
    /** A search that is made: the one made before it stays behind it in the history. */
    made: (query: Query) => {
      const search = searchPart(query);
      write('replaceState', settled);
      if (search !== settled) write('pushState', search);
      settled = search;
      name(query);
    },
    /** A search that the reader came back to. */
    reached: (query: Query) => {
      settled = location.search;
      name(query);
    },
  };
}
