/** Nothing without a source, and no source that nothing cites. */
import type { Library } from '../library/library.ts';
import type { Diagnostic, Place } from '../model/diagnostic.ts';

/** Op-eds, entries, claims and positions that cite nothing. (A note that cites nothing is found when it is read.) */
export function checkSourced(library: Library): Diagnostic[] {
  const { opEds, entries, claims, fieldAt } = library;
  return [
    ...[...opEds.values()]
      .filter((opEd) => opEd.sources.length === 0)
      .map((opEd) => unsourced('This op-ed', fieldAt(opEd.file, ['title']))),
    ...[...entries.values()]
      .filter((entry) => entry.sources.length === 0)
      .map((entry) => unsourced('This entry', fieldAt(entry.file, ['name']))),
    ...[...claims.values()].flatMap(({ file, sources, positions }) => [
      ...(sources.length > 0 ? [] : [unsourced('This claim', fieldAt(file, ['title']))]),
      ...positions.flatMap((position, index) =>
        position.sources.length > 0 ? [] : [unsourced('This position', fieldAt(file, ['positions', index]))],
      ),
    ]),
  ];
}

function unsourced(what: string, place: Place): Diagnostic {
  return {
    code: 'no-source',
    message: `${what} cites no source.`,
    mend: 'Add sources: [ID], ids of the bibliography.',
    ...place,
  };
}

/** Records of the bibliography that nothing cites. */
export function checkCited({ opEds, entries, claims, readingLists, sources, sourceAt }: Library): Diagnostic[] {
  const cited = new Set([
    ...[...opEds.values()].flatMap((opEd) => opEd.sources),
    ...[...entries.values()].flatMap((entry) => entry.cites),
    ...[...claims.values()].flatMap((claim) => claim.cites),
    ...[...readingLists.values()].flatMap((list) => list.instructorCites),
  ]);
  return [...sources.keys()]
    .filter((id) => !cited.has(id))
    .map((id) => ({
      code: 'uncited-source',
      message: `Nothing cites “${id}”.`,
      mend: 'Cite it where it is used, or take it out of the bibliography.',
      ...sourceAt(id),
    }));
}
