/** References from one file's fields to another file, and ids used twice. */
import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.ts';
import { unknownSource } from '../markdown/citations.ts';
import { unknownEntry } from '../markdown/marks.ts';
import type { Kind } from '../model/kinds.ts';
import { mayRelate } from '../model/relations.ts';
import { nameOf } from './files.ts';
import type { Contents, Written } from './read.ts';

const BIBLIOGRAPHY = 'content/bibliography.json';

/** Everything that a field names and that is not there, is there twice, or cannot stand in that relation. */
export function checkReferences(contents: Contents): Diagnostic[] {
  const known = {
    entries: new Map(contents.entries.map((entry) => [entry.data.id as string, entry.data.kind])),
    sources: new Set<string>(contents.sources.map((source) => source.data.id)),
    opEds: new Set<string>(contents.opEds.map((opEd) => opEd.data.slug)),
  };
  const entry = (id: string | undefined, of: Written<{ file: string }>, path: PropertyKey[], wanted?: Kind) => {
    if (id === undefined) return [];
    const kind = known.entries.get(id);
    if (kind === undefined) return [unknownEntry(id, { file: of.data.file, ...of.place(path) })];
    if (wanted === undefined || kind === wanted) return [];
    return [
      at(
        of,
        path,
        'bad-relation',
        `“${id}” is one of ${kind}, not of ${wanted}.`,
        `Name an entry of content/${wanted}.`,
      ),
    ];
  };
  const sources = (ids: readonly string[], of: Written<{ file: string }>, path: PropertyKey[]) =>
    ids.flatMap((id, index) =>
      known.sources.has(id)
        ? []
        : [unknownSource(id, { position: { start: of.place([...path, index]) } }, of.data.file)],
    );

  const inOpEds = contents.opEds.flatMap((opEd) => [
    ...opEd.data.authors.flatMap((author, index) => entry(author.entry, opEd, ['authors', index, 'entry'], 'people')),
    ...entry(opEd.data.publicationEntry, opEd, ['publicationEntry'], 'organizations'),
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

function duplicateIds({ opEds, entries, claims, sources }: Contents): Diagnostic[] {
  const records = repeated(sources, (source) => source.data.id).map(([{ data, place }]): Diagnostic => ({
    code: 'duplicate-id',
    message: `The bibliography has “${data.id}” more than once.`,
    mend: 'Rename or remove one of the records.',
    file: BIBLIOGRAPHY,
    ...place(['id']),
  }));
  return [
    ...repeated(opEds, (opEd) => opEd.data.slug).map((pair) => sameName(...pair)),
    ...repeated(entries, (entry) => entry.data.id).map((pair) => sameName(...pair)),
    ...repeated(claims, (claim) => claim.data.id).map((pair) => sameName(...pair)),
    ...records,
  ];
}

/** Each value whose key an earlier one has, with the first of them. */
function repeated<T>(values: readonly T[], key: (value: T) => string): [T, T][] {
  return [...Map.groupBy(values, key).values()].flatMap(([first, ...more]) =>
    first === undefined ? [] : more.map((value): [T, T] => [value, first]),
  );
}

function sameName(of: Written<{ file: string }>, first: Written<{ file: string }>): Diagnostic {
  const id = nameOf(of.data.file);
  return at(of, [], 'duplicate-id', `“${id}” is also ${first.data.file}.`, 'Rename one of the files.');
}
