/** YAML (and JSON, which is YAML) in, a checked value out; what is wrong is located in the file. */
import { LineCounter } from 'yaml';
import type { z } from 'zod';
import { compose, composeYaml, offsetOf } from './compose.ts';
import type { Diagnostic, DiagnosticCode } from './diagnostic.ts';
import type { Found } from './found.ts';
import { readJson } from './json.ts';
import { shorten } from './shorten.ts';

/** A value that matches its schema, or what is wrong with it (then `value` is absent). */
export interface Parsed<T> {
  readonly value?: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where in a file a field stands. */
export type FieldPlace = (path: readonly PropertyKey[]) => { readonly line: number; readonly column: number };

/**
 * Parses `text` as YAML 1.2 and checks it with `schema`. Never throws, and reports at most twenty problems of a code.
 * @param text the file, in which everything that is not YAML is blanked so that positions are the file's own
 * @param file the name that diagnostics carry; when it ends in `.json`, the text must be JSON
 */
export function parseYaml<S extends z.ZodType>(schema: S, text: string, file: string): Parsed<z.output<S>> {
  const { value, problems } = isJson(file) ? fromJson(text) : composeYaml(text);
  if (problems.length > 0) {
    const at = linesOf(text);
    return { diagnostics: problems.map((each) => located(each, file, at(each.offset))) };
  }
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, diagnostics: [] };
  const whole = /\.mdx?$/.test(file) ? 'The frontmatter' : 'The file';
  const issues = shorten(result.error.issues.flatMap((issue) => describe(issue, whole)));
  const placeOf = fieldPlaces(text, file);
  return { diagnostics: issues.map((issue) => located(issue, file, placeOf(issue.path))) };
}

/**
 * Tells where the fields of a text stand that could be parsed; what is not found stands where the nearest field around it does. The
 * text is read for its places only when one is asked for, which is seldom: they take more memory than all the rest.
 * @param text as `parseYaml` takes it
 */
export function fieldPlaces(text: string, file: string): FieldPlace {
  let found: { readonly offsetAt: (path: readonly PropertyKey[]) => number; readonly at: PlaceAtOffset } | undefined;
  return (path) => {
    found ??= { offsetAt: offsetsIn(text, file), at: linesOf(text) };
    return found.at(found.offsetAt(path));
  };
}

const isJson = (file: string): boolean => file.endsWith('.json');

function offsetsIn(text: string, file: string): (path: readonly PropertyKey[]) => number {
  const { document } = isJson(file) ? compose(text, false, 'JSON') : composeYaml(text);
  return (path) => (document === undefined ? 0 : offsetOf(document, path));
}

/** JSON is read as YAML, which takes some thirty times as long, only where it has what JSON allows and content does not. */
function fromJson(text: string): Pick<ReturnType<typeof compose>, 'value' | 'problems'> {
  const { value, problem, isOdd = false } = readJson(text);
  if (problem !== undefined) return { problems: [problem] };
  return { value, problems: isOdd ? compose(text, isOdd, 'JSON').problems : [] };
}

type PlaceAtOffset = (offset: number) => ReturnType<FieldPlace>;

function linesOf(text: string): PlaceAtOffset {
  const lines = new LineCounter();
  for (const { index } of text.matchAll(/^/gm)) lines.addNewLine(index);
  return (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
}

function located(
  { code, message, mend }: Pick<Found, 'code' | 'message' | 'mend'>,
  file: string,
  place: { line: number; column: number },
): Diagnostic {
  return { code, message, mend, file, ...place };
}

interface Described extends Pick<Diagnostic, 'code' | 'message' | 'mend'> {
  readonly path: readonly PropertyKey[];
}

/** One line for each thing that is wrong, with the field's name in front, or that of the whole. */
function describe(issue: z.core.$ZodIssue, whole: string): Described[] {
  const { code, mend } = kindOf(issue);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      code,
      mend,
      message: `There is no field “${key}” here.`,
      path: [...issue.path, key],
    }));
  const field = issue.path.map(String).join('.');
  const missing = issue.code === 'invalid_type' && /received undefined/.test(issue.message);
  const text = missing ? 'is missing' : saidOf(issue);
  return [{ code, mend, message: `${field === '' ? whole : `“${field}”`}: ${text}.`, path: issue.path }];
}

/** What a schema says; of a key what the schema of keys says. */
function saidOf(issue: z.core.$ZodIssue): string {
  return (issue.code === 'invalid_key' ? issue.issues[0]?.message : undefined) ?? issue.message;
}

/**
 * A schema of dates says so: in the `params` of its issue, or (of days) by the name of its format. Any other may say there how its
 * value is mended.
 */
function kindOf(issue: z.core.$ZodIssue): { code: DiagnosticCode; mend: string } {
  if (issue.code === 'custom' && issue.params?.['code'] === 'bad-date')
    return {
      code: 'bad-date',
      mend:
        issue.params['mend'] ?? 'Write 1955-12-01, 1955-12, 1955, about 1955~, perhaps 1955?, 1939/1945 or 2012/...',
    };
  if (issue.code === 'invalid_format' && issue.format === 'date')
    return { code: 'bad-date', mend: 'Write a day that there is, as 1955-12-01.' };
  if (issue.code === 'custom' && issue.params?.['mend'] !== undefined)
    return { code: 'bad-frontmatter', mend: String(issue.params['mend']) };
  return { code: 'bad-frontmatter', mend: 'See docs/authoring.md for the fields and their forms.' };
}
