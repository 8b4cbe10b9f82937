/** What is to be done with the page that an earlier import left: an edit of a person's is never lost. */
import { isMap, parseDocument, type Document } from 'yaml';
import { splitFrontmatter } from '../markdown/frontmatter.ts';
import { nodeOf, withFrontmatter } from '../model/write-yaml.ts';
import { digestOf } from './body.ts';
import { differenceOf } from './difference.ts';
import { fileOf, madeFields, type Page } from './page.ts';

export type Plan =
  | { readonly does: 'create' | 'update'; readonly text: string }
  /** Writes over a person's edits, which are kept in a file beside. */
  | { readonly does: 'overwrite'; readonly text: string; readonly difference: string }
  /** Nothing that the import makes has changed; `difference` is what a person has. */
  | { readonly does: 'nothing'; readonly difference: string }
  /** A person's edits stand against what the import makes now. */
  | { readonly does: 'keep'; readonly difference: string };

/**
 * Plans the writing of a page.
 * @param old the file's text, where there is one
 * @param overwrite whether the person asks to give up the edits
 */
export function planOf(old: string | undefined, page: Page, overwrite: boolean): Plan {
  if (old === undefined) return { does: 'create', text: fileOf(page) };
  const { yaml, body } = splitFrontmatter(old.replace(/\r\n?/g, '\n'));
  const document = parseDocument(yaml);
  const generated = isMap(document.contents) ? document.get('generated') : undefined;
  const edited = digestOf(body) !== generated;
  if (!edited) {
    if (isSame(document, page)) return { does: 'nothing', difference: '' };
    return { does: 'update', text: updated(document, page) };
  }
  const lead = body.length - body.trimStart().length;
  const firstLine = body.slice(0, lead).split('\n').length;
  const difference = differenceOf(body.trim(), page.body.trim(), firstLine);
  if (overwrite) return { does: 'overwrite', text: updated(document, page), difference };
  return { does: digestOf(page.body) === generated ? 'nothing' : 'keep', difference };
}

/** Whether a file's frontmatter says what the import would say. */
function isSame(document: Document, { fields }: Page): boolean {
  const told = document.toJS() as Record<string, unknown>;
  const made = Object.fromEntries(fields.map(({ key, value }) => [key, value]));
  return madeFields.every((key) => JSON.stringify(told[key]) === JSON.stringify(made[key]));
}

/** A file with what the import makes; what else its frontmatter says stays. */
function updated(document: Document, page: Page): string {
  if (document.errors.length > 0 || !isMap(document.contents)) return fileOf(page);
  const made = new Map(page.fields.map(({ key, value }) => [key, value]));
  for (const key of madeFields) {
    const value = made.get(key);
    if (value === undefined) document.delete(key);
    else document.set(key, nodeOf(document, value));
  }
  return withFrontmatter(document.toString({ lineWidth: 0, singleQuote: true }), page.body.trimEnd());
}
