/** The network as a text: for each entry its ties in words. */
import type { RootContent } from 'mdast';
import type { Library } from '../../library/library.ts';
import { networkWords } from '../../views/network/network.ts';
import type { NetworkRow } from '../../views/network/table.ts';
import type { Addresses } from '../addresses.ts';
import { heading, joined, link, list, paragraph } from './nodes.ts';
import { entryLink } from './parts.ts';

/** The entries under their kinds, each with what ties it to others. */
export function networkText(library: Library, at: Addresses): RootContent[] {
  const { about, counts, tables } = networkWords(library);
  return [
    paragraph(`${about} (${counts})`),
    ...tables.flatMap(({ title, rows }) => [heading(2, title), list(rows.map((row) => item(row, at)))]),
  ];
}

function item(row: NetworkRow, at: Addresses) {
  const stated = row.stated.map(({ words, to }) => [`${words} ${to.map(({ text }) => text).join(', ')}`]);
  const together = row.together.flatMap(({ opEd, places }) =>
    places.map(({ text, href, others }) => [
      link(at.text(href), `${opEd}, ${text}`),
      ` with ${others.map((other) => other.text).join(', ')}`,
    ]),
  );
  const ties = joined([...stated, ...together], '; ');
  return paragraph(...entryLink(row, at), ties.length === 0 ? '' : ': ', ...ties);
}
