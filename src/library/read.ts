/** Files in; op-eds, entries, claims and sources, each checked by itself, out. */
import type { z } from 'zod';
import { claimData, type Claim } from '../model/claim.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { entryFrontmatter, type Entry } from '../model/entry.ts';
import { claimId, entryId, opEdSlug } from '../model/ids.ts';
import { kinds, type Kind } from '../model/kinds.ts';
import { opEdFrontmatter, type OpEdData } from '../model/op-ed.ts';
import { bibliography, type Source } from '../model/source.ts';
import { parseYaml, type Parsed } from '../model/yaml.ts';
import { splitFrontmatter } from '../markdown/frontmatter.ts';
import { displayName, nameOf, type ContentFile } from './files.ts';

/** Something read from a file, with its text (frontmatter blanked) and the places of its fields. */
export interface Written<T> {
  readonly data: T;
  readonly body: string;
  readonly place: Parsed<unknown>['place'];
}

export interface Contents {
  readonly opEds: readonly Written<OpEdData>[];
  readonly entries: readonly Written<Entry>[];
  readonly claims: readonly Written<Claim>[];
  readonly sources: readonly Written<Source>[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads every file of `content/`; what is invalid, or nowhere at home, is reported and left out. */
export function readContents(files: readonly ContentFile[]): Contents {
  const diagnostics: Diagnostic[] = [];
  const read = <S extends z.ZodType, I extends z.ZodType>(file: ContentFile, schema: S, id: I) => {
    const name = displayName(file);
    const split = file.path.endsWith('.yaml') ? { yaml: file.text, body: '' } : splitFrontmatter(file.text);
    const parsed = parseYaml(schema, split.yaml, name);
    diagnostics.push(...parsed.diagnostics);
    const named = id.safeParse(nameOf(file.path));
    if (!named.success) diagnostics.push(badName(file));
    if (parsed.value === undefined || !named.success) return undefined;
    return { data: parsed.value, id: named.data, file: name, body: split.body, place: parsed.place };
  };
  const taken = new Set<ContentFile>();
  const take = (wanted: (path: string) => boolean) => {
    const found = files.filter((file) => wanted(file.path));
    found.forEach((file) => taken.add(file));
    return found;
  };
  const inFolder = (folder: string, ending: RegExp) =>
    take((path) => path.startsWith(`${folder}/`) && ending.test(path));

  const opEds = inFolder('op-eds', /\.mdx?$/).flatMap((file) => {
    const found = read(file, opEdFrontmatter, opEdSlug);
    return found === undefined ? [] : [written({ ...found.data, slug: found.id, file: found.file }, found)];
  });
  const entries = kinds.flatMap((kind: Kind) =>
    inFolder(kind, /\.mdx?$/).flatMap((file) => {
      const found = read(file, entryFrontmatter, entryId);
      return found === undefined ? [] : [written({ ...found.data, id: found.id, kind, file: found.file }, found)];
    }),
  );
  const claims = inFolder('claims', /\.yaml$/).flatMap((file) => {
    const found = read(file, claimData, claimId);
    return found === undefined ? [] : [written({ ...found.data, id: found.id, file: found.file }, found)];
  });
  const sources = take((path) => path === 'bibliography.json').flatMap((file) => {
    const parsed = parseYaml(bibliography, file.text, displayName(file));
    diagnostics.push(...parsed.diagnostics);
    return (parsed.value ?? []).map((data, index) => ({
      data,
      body: '',
      place: (path: readonly PropertyKey[]) => parsed.place([index, ...path]),
    }));
  });
  diagnostics.push(...files.filter((file) => !taken.has(file)).map(unknownFile));
  return { opEds, entries, claims, sources, diagnostics };
}

function written<T>(data: T, { body, place }: Omit<Written<T>, 'data'>): Written<T> {
  return { data, body, place };
}

function unknownFile(file: ContentFile): Diagnostic {
  return {
    code: 'unknown-file',
    message: 'Nothing reads this file.',
    mend: 'See docs/authoring.md for the folders and their endings (.mdx and .md, .yaml for claims).',
    file: displayName(file),
    line: 1,
    column: 1,
  };
}

function badName(file: ContentFile): Diagnostic {
  return {
    code: 'bad-frontmatter',
    message: `“${nameOf(file.path)}” cannot be an id.`,
    mend: 'Rename the file: lower-case ASCII letters, digits and hyphens.',
    file: displayName(file),
    line: 1,
    column: 1,
  };
}
