/** Ids used twice. */
import type { Diagnostic } from '../model/diagnostic.ts';
import { reservedNames } from '../model/kinds.ts';
import { displayName, nameOf } from './files.ts';
import type { Contents } from './read.ts';
import type { Written } from './read-file.ts';

/** Every id that an earlier file, or an earlier record of the bibliography, has already. */
export function duplicateIds({
  site,
  pages,
  opEds,
  entries,
  claims,
  readingLists,
  sources,
  copies,
}: Contents): Diagnostic[] {
  const records = repeated(sources, (source) => source.data.id).map(([{ data, place }]): Diagnostic => ({
    code: 'duplicate-id',
    message: `The bibliography has “${data.id}” more than once.`,
    mend: 'Rename or remove one of the records.',
    file: displayName({ path: 'bibliography.json' }),
    ...place(['id']),
  }));
  const taken = new Set([...reservedNames, ...site.data.kinds.map(({ kind }) => kind)]);
  const clashes = pages.filter(({ data }) => taken.has(data.name)).map(clash);
  return [
    ...clashes,
    ...repeated(opEds, (opEd) => opEd.data.slug).map((pair) => sameName(...pair)),
    ...repeated(entries, (entry) => entry.data.id).map((pair) => sameName(...pair)),
    ...repeated(claims, (claim) => claim.data.id).map((pair) => sameName(...pair)),
    ...repeated(readingLists, (list) => list.data.slug).map((pair) => sameName(...pair)),
    ...readingLists.flatMap(repeatedQuestions),
    ...records,
    ...duplicateCopies(copies, new Set(opEds.map(({ data }) => data.slug))),
  ];
}

/** Questions of one list with the same id: notes and answers would take one for the other. */
function repeatedQuestions({ data, place }: Contents['readingLists'][number]): Diagnostic[] {
  const questions = data.sessions.flatMap(({ questions }, session) =>
    questions.map(({ id }, index) => ({ id, path: ['sessions', session, 'questions', index, 'id'] })),
  );
  return repeated(questions, ({ id }) => id).map(([{ id, path }]) => ({
    code: 'duplicate-id',
    message: `The list has a question “${id}” already.`,
    mend: 'Give one of them another id.',
    file: data.file,
    ...place(path),
  }));
}

/** Copies of one op-ed, and other texts that are named like an op-ed: each would have the same page. */
function duplicateCopies(copies: Contents['copies'], slugs: ReadonlySet<string>): Diagnostic[] {
  const files = copies.map(({ data: { path, of, slug }, place }) => ({
    data: { file: path, page: of ?? slug, of },
    place,
  }));
  const named = files.filter(({ data: { of, page } }) => of === undefined && slugs.has(page));
  return [
    ...repeated(files, ({ data }) => data.page).map(([{ data, place }, first]): Diagnostic => ({
      code: 'duplicate-id',
      message: `${first.data.file} is a copy of the same op-ed.`,
      mend: 'Remove one of the copies.',
      file: data.file,
      ...place(['of']),
    })),
    ...named.map(({ data, place }): Diagnostic => ({
      code: 'duplicate-id',
      message: `The collection has an op-ed “${data.page}”.`,
      mend: 'Rename the file, or say `of: ' + data.page + '`.',
      file: data.file,
      ...place([]),
    })),
  ];
}

function clash({ data, place }: Contents['pages'][number]): Diagnostic {
  return {
    code: 'duplicate-id',
    message: `The site has a page “${data.name}” by itself.`,
    mend: 'Rename the file.',
    file: data.file,
    ...place([]),
  };
}

/** Each value whose key an earlier one has, with the first of them. */
function repeated<T>(values: readonly T[], key: (value: T) => string): [T, T][] {
  return [...Map.groupBy(values, key).values()].flatMap(([first, ...more]) =>
    first === undefined ? [] : more.map((value): [T, T] => [value, first]),
  );
}

function sameName({ data, place }: Written<{ file: string }>, first: Written<{ file: string }>): Diagnostic {
  return {
    code: 'duplicate-id',
    message: `“${nameOf(data.file)}” is also ${first.data.file}.`,
    mend: 'Rename one of the files.',
    file: data.file,
    ...place([]),
  };
}
