/** Where what was read stands in its files, for checks that come later. */
import { displayName } from './files.ts';
import { LEDGER_FILE } from './ledger.ts';
import type { Library } from './library.ts';
import type { Contents } from './read.ts';

/** Two look-ups: of fields of files, and of records of the bibliography; what is not found stands at the beginning. */
export function placesOf({
  opEds,
  entries,
  claims,
  readingLists,
  sources,
  ledger,
}: Contents): Pick<Library, 'fieldAt' | 'sourceAt'> {
  const files = new Map(
    [...opEds, ...entries, ...claims, ...readingLists].map(({ data, place }) => [data.file, place]),
  );
  if (ledger !== undefined) files.set(displayName({ path: LEDGER_FILE }), ledger.place);
  const records = new Map(sources.map(({ data, place }) => [data.id, place]));
  const start = { line: 1, column: 1 };
  return {
    fieldAt: (file, path) => ({ file, ...(files.get(file)?.(path) ?? start) }),
    sourceAt: (id) => ({ file: displayName({ path: 'bibliography.json' }), ...(records.get(id)?.([]) ?? start) }),
  };
}
