/** YAML in, a checked value out; what is wrong is located in the file. */
import { isMap, isPair, isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import type { Diagnostic, DiagnosticCode } from './diagnostic.ts';

/** A value that matches its schema, or what is wrong with it (then `value` is absent). */
export interface Parsed<T> {
  readonly value?: T;
  readonly diagnostics: readonly Diagnostic[];
  /** Where in the file a field stands, for checks that come later. */
  readonly place: (path: readonly PropertyKey[]) => { line: number; column: number };
}

/**
 * Parses `text` as YAML 1.2 and checks it with `schema`.
 * @param text the file, in which everything that is not YAML is blanked so that positions are the file's own
 * @param file the name that diagnostics carry
 */
export function parseYaml<S extends z.ZodType>(schema: S, text: string, file: string): Parsed<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const place = (path: readonly PropertyKey[]) => at(offsetOf(document, path));
  const report = (code: DiagnosticCode, message: string, mend: string, position: { line: number; column: number }) => ({
    code,
    message,
    mend,
    file,
    ...position,
  });
  if (document.errors.length > 0) {
    const diagnostics = document.errors.map((error) =>
      report(
        'bad-syntax',
        (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, ''),
        'Mend the YAML here.',
        at(error.pos[0]),
      ),
    );
    return { diagnostics, place };
  }
  const aliases = aliasesIn(document).map((alias) =>
    report('bad-syntax', 'A value that begins with * is a YAML alias.', 'Put it in quotation marks.', at(alias)),
  );
  if (aliases.length > 0) return { diagnostics: aliases, place };
  const result = schema.safeParse(document.toJS());
  if (result.success) return { value: result.data, diagnostics: [], place };
  const diagnostics = result.error.issues
    .flatMap((issue) => describe(issue))
    .map((found) =>
      report(
        'bad-frontmatter',
        found.message,
        'See docs/authoring.md for the fields and their forms.',
        place(found.path),
      ),
    );
  return { diagnostics, place };
}

/** The offsets of aliases, which content has no use for and which may refer to nothing. */
function aliasesIn(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, { Alias: (_key, alias) => void offsets.push(alias.range?.[0] ?? 0) });
  return offsets;
}

type Issue = z.core.$ZodIssue;

/** One line for each thing that is wrong, with the field's name in front. */
function describe(issue: Issue): { message: string; path: PropertyKey[] }[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ message: `There is no field “${key}” here.`, path: [...issue.path, key] }));
  const field = issue.path.map(String).join('.');
  const missing = issue.code === 'invalid_type' && /received undefined/.test(issue.message);
  const text = missing ? 'is missing' : issue.message;
  return [{ message: `${field === '' ? 'The frontmatter' : `“${field}”`}: ${text}.`, path: [...issue.path] }];
}

/** The offset of the deepest node on `path` that exists; a key's own place when the path ends at it. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && String(item.key) === String(key));
      if (pair !== undefined && isNode(pair.key)) return pair.key.range?.[0] ?? 0;
    }
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return document.contents?.range?.[0] ?? 0;
}
