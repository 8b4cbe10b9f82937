/** One file in, what it states out, with the places of its fields for checks that come later. */
import type { z } from 'zod';
import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import { parseYaml, type Parsed } from '../model/yaml.ts';
import { splitFrontmatter } from '../markdown/frontmatter.ts';
import { displayName, nameOf, startOf, type ContentFile } from './files.ts';

/** Something read from a file, with its text (frontmatter blanked) and the places of its fields. */
export interface Written<T> {
  readonly data: T;
  readonly body: string;
  readonly place: Parsed<unknown>['place'];
}

interface Named<T, I> extends Written<T> {
  /** The id that the file's name gives. */
  readonly id: I;
  readonly file: string;
}

/**
 * Reads a file's frontmatter, or all of a data file.
 * @param id a schema for the file's name
 * @returns what the file states; nothing when it is invalid, with the reasons
 */
export function readNamed<S extends z.ZodType, I extends z.ZodType>(
  file: ContentFile,
  schema: S,
  id: I,
): Checked<Named<z.output<S>, z.output<I>> | undefined> {
  const name = displayName(file);
  const isData = /\.(?:yaml|json)$/.test(file.path);
  const { yaml, body } = isData ? { yaml: file.text, body: '' } : splitFrontmatter(file.text);
  const parsed = parseYaml(schema, yaml, name);
  const named = id.safeParse(nameOf(file.path));
  const diagnostics = [...parsed.diagnostics, ...(named.success ? [] : [badName(file)])];
  if (parsed.value === undefined || !named.success) return { value: undefined, diagnostics };
  return { value: { data: parsed.value, id: named.data, file: name, body, place: parsed.place }, diagnostics };
}

function badName(file: ContentFile): Diagnostic {
  return {
    code: 'bad-frontmatter',
    message: `“${nameOf(file.path)}” cannot be an id.`,
    mend: 'Rename the file: lower-case ASCII letters, digits and hyphens.',
    ...startOf(file),
  };
}
