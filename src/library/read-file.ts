/** One file in, what it states out, with the places of its fields for checks that come later. */
import type { z } from 'zod';
import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import { fieldPlaces, parseYaml, type FieldPlace } from '../model/yaml.ts';
import { splitFrontmatter } from '../markdown/frontmatter.ts';
import { displayName, nameOf, startOf, type ContentFile } from './files.ts';
import { digested, Steps, type Digested } from './steps.ts';

/** Something read from a file, with its text (frontmatter blanked) and the places of its fields. */
export interface Written<T> {
  readonly data: T;
  readonly body: string;
  readonly place: FieldPlace;
}

/** Something read from a file of its own. */
export interface Filed<T> extends Written<T> {
  readonly from: Digested;
}

interface Named<T, I> extends Filed<T> {
  /** The id that the file's name gives. */
  readonly id: I;
  readonly file: string;
}

/**
 * Reads a file's frontmatter, or all of a data file.
 * @param id a schema for the file's name
 * @param steps what was made of files before
 * @returns what the file states; nothing when it is invalid, with the reasons
 */
export function readNamed<S extends z.ZodType, I extends z.ZodType>(
  file: ContentFile,
  schema: S,
  id: I,
  steps = new Steps(undefined),
): Checked<Named<z.output<S>, z.output<I>> | undefined> {
  const name = displayName(file);
  const isData = /\.(?:yaml|json)$/.test(file.path);
  const { yaml, body } = isData ? { yaml: file.text, body: '' } : splitFrontmatter(file.text);
  const from = digested(file);
  const parsed = steps.take('read', from, () => parseYaml(schema, yaml, name));
  const named = id.safeParse(nameOf(file.path));
  const diagnostics = [...parsed.diagnostics, ...(named.success ? [] : [badName(file)])];
  if (parsed.value === undefined || !named.success) return { value: undefined, diagnostics };
  const place = fieldPlaces(yaml, name);
  return { value: { data: parsed.value, id: named.data, file: name, body, place, from }, diagnostics };
}

function badName(file: ContentFile): Diagnostic {
  return {
    code: 'bad-frontmatter',
    message: `“${nameOf(file.path)}” cannot be an id.`,
    mend: 'Rename the file: lower-case ASCII letters, digits and hyphens.',
    ...startOf(file),
  };
}
