/** What is to be done with the page that an earlier import left: neither an edit of a person's nor a better copy is lost. */
import { isMap, parseDocument, type Document } from 'yaml';
import { splitFrontmatter } from '../markdown/frontmatter.ts';
import { nodeOf, withFrontmatter } from '../model/write-yaml.ts';
import { digestOf } from './body.ts';
import { differenceOf } from './difference.ts';
import { digestsIn, titleDigestOf } from './generated.ts';
import { lossOf } from './loss.ts';
import { fileOf, madeFields, type Page } from './page.ts';

type Fields = Readonly<Record<string, unknown>>;

export type Plan =
  | { readonly does: 'create' | 'update'; readonly text: string }
  /** Writes over what would be lost, which is kept in a file beside. */
  | { readonly does: 'overwrite'; readonly text: string; readonly difference: string }
  /** Nothing that the import makes has changed; `difference` is what a person has. */
  | { readonly does: 'nothing'; readonly difference: string }
  /** What is there would be lost, and stays; `reason` is a clause on the page. */
  | { readonly does: 'keep'; readonly difference: string; readonly reason: string };

/**
 * Plans the writing of a page.
 * @param old the file's text, where there is one
 * @param overwrite whether the person asks to give up what is there
 */
export function planOf(old: string | undefined, page: Page, overwrite: boolean): Plan {
  if (old === undefined) return { does: 'create', text: fileOf(page) };
  const { yaml, body } = splitFrontmatter(old.replace(/\r\n?/g, '\n'));
  const document = parseDocument(yaml);
  const told = isMap(document.contents) ? (document.toJS() as Fields) : {};
  const [generated] = digestsIn(told['generated']);
  const isEdited = digestOf(body) !== generated;
  if (!isEdited && isSame(told, page)) return { does: 'nothing', difference: '' };
  const lead = body.length - body.trimStart().length;
  const firstLine = body.slice(0, lead).split('\n').length;
  const difference = differenceOf(body.trim(), page.body.trim(), firstLine);
  const reason = isEdited
    ? EDITED
    : lossOf({ file: told['file'], body }, { file: valueIn(page, 'file'), body: page.body });
  if (reason === undefined) return { does: 'update', text: updated(document, page) };
  if (overwrite) return { does: 'overwrite', text: updated(document, page), difference };
  return digestOf(page.body) === generated ? { does: 'nothing', difference } : { does: 'keep', difference, reason };
}

const EDITED = 'was edited by hand, and the import would make another text now';

/** Whether a file's frontmatter says what the import would say. */
function isSame(told: Fields, page: Page): boolean {
  return madeFields.every((key) => JSON.stringify(told[key]) === JSON.stringify(valueIn(page, key)));
}

const valueIn = ({ fields }: Page, key: string): unknown => fields.find((field) => field.key === key)?.value;

/** A file with what the import makes; what else its frontmatter says stays. */
function updated(document: Document, page: Page): string {
  if (document.errors.length > 0 || !isMap(document.contents)) return fileOf(page);
  const follows = titleFollows(document.toJS() as Fields, page);
  for (const key of [...madeFields, ...(follows ? ['title'] : [])]) {
    const value = valueIn(page, key);
    if (value === undefined) document.delete(key);
    else document.set(key, nodeOf(document, value));
  }
  return withFrontmatter(document.toString({ lineWidth: 0, singleQuote: true }), page.body.trimEnd());
}

/** The title is the import's until a person sets another: in the file, or when calling the import now. */
function titleFollows(told: Fields, page: Page): boolean {
  const [, before] = digestsIn(told['generated']);
  const [, now] = digestsIn(valueIn(page, 'generated'));
  const title = valueIn(page, 'title');
  return before === titleDigestOf(told['title']) || now !== titleDigestOf(title);
}
