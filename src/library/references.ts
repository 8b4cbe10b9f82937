/** References from one file's fields to another file, and ids used twice. */
import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.ts';
import { unknownSource } from '../markdown/citations.ts';
import { unknownEntry } from '../markdown/marks.ts';
import { mayRelate } from '../model/relations.ts';
import type { Contents, Written } from './read.ts';

/** Everything that a field names and that is not there, is there twice, or cannot stand in that relation. */
export function checkReferences(contents: Contents): Diagnostic[] {
  const known = {
    entries: new Map(contents.entries.map((entry) => [entry.data.id as string, entry.data.kind])),
    sources: new Set<string>(contents.sources.map((source) => source.id)),
    opEds: new Set<string>(contents.opEds.map((opEd) => opEd.data.slug)),
  };
  const entry = (id: string | undefined, of: Written<{ file: string }>, path: PropertyKey[]) =>
    id === undefined || known.entries.has(id) ? [] : [unknownEntry(id, { file: of.data.file, ...of.place(path) })];
  const sources = (ids: readonly string[], of: Written<{ file: string }>, path: PropertyKey[]) =>
    ids.flatMap((id, index) =>
      known.sources.has(id)
        ? []
        : [unknownSource(id, { position: { start: of.place([...path, index]) } }, of.data.file)],
    );

  const inOpEds = contents.opEds.flatMap((opEd) => [
    ...opEd.data.authors.flatMap((author, index) => entry(author.entry, opEd, ['authors', index, 'entry'])),
    ...entry(opEd.data.publicationEntry, opEd, ['publicationEntry']),
    ...sources(opEd.data.sources, opEd, ['sources']),
  ]);
  const inEntries = contents.entries.flatMap((of) => [
    ...sources(of.data.sources, of, ['sources']),
    ...of.data.relations.flatMap((relation, index) => {
      const path = ['relations', index];
      const kind = known.entries.get(relation.to);
      if (kind === undefined) return entry(relation.to, of, [...path, 'to']);
      if (mayRelate(relation.type, of.data.kind, kind)) return [];
      const message = `“${relation.type}” does not lead from ${of.data.kind} to ${kind}.`;
      return [at(of, path, 'bad-relation', message, 'See the table of relations in docs/authoring.md.')];
    }),
  ]);
  const inClaims = contents.claims.flatMap((claim) => [
    ...sources(claim.data.sources, claim, ['sources']),
    ...claim.data.positions.flatMap((position, index) =>
      sources(position.sources, claim, ['positions', index, 'sources']),
    ),
    ...claim.data.concerns.flatMap((id, index) => entry(id, claim, ['concerns', index])),
    ...claim.data.made.flatMap((made, index) =>
      known.opEds.has(made.opEd)
        ? []
        : [at(claim, ['made', index, 'opEd'], 'unknown-id', `There is no op-ed “${made.opEd}”.`, 'Mend the slug.')],
    ),
  ]);
  return [...inOpEds, ...inEntries, ...inClaims, ...duplicateIds(contents)];
}

function at(
  of: Written<{ file: string }>,
  path: PropertyKey[],
  code: DiagnosticCode,
  message: string,
  mend: string,
): Diagnostic {
  return { code, message, mend, file: of.data.file, ...of.place(path) };
}

function duplicateIds(contents: Contents): Diagnostic[] {
  const entries = [...Map.groupBy(contents.entries, (entry) => entry.data.id)].flatMap(([id, [first, ...more]]) =>
    more.map((entry) =>
      at(entry, [], 'duplicate-id', `“${id}” is also ${first?.data.file}.`, 'Rename one of the files.'),
    ),
  );
  const sources = [...Map.groupBy(contents.sources, (source) => source.id)].flatMap(([id, [, ...more]]) =>
    more.map((): Diagnostic => ({
      code: 'duplicate-id',
      message: `The bibliography has “${id}” more than once.`,
      mend: 'Rename or remove one of the records.',
      file: 'content/bibliography.json',
      line: 1,
      column: 1,
    })),
  );
  return [...entries, ...sources];
}
