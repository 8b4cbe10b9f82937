/** YAML with comments that lead the editor, formatted as the project's formatter would. */
import { Document, isMap, isSeq, Pair, type Node } from 'yaml';

export interface YamlField {
  readonly key: string;
  readonly value: unknown;
  /** Lines above the field. */
  readonly comment?: string;
}

/** Maps in lists stand on one line up to this length, as JSON; the formatter would break those that leave the page. */
const LONGEST_LINE = 100;

/** YAML of these fields, those without a value left out. */
export function yamlOf(fields: readonly YamlField[], lastComment?: string): string {
  const document = new Document({});
  const pairs = fields.filter(({ value }) => value !== undefined).map((field) => pairOf(document, field));
  if (isMap(document.contents)) document.contents.items = pairs;
  if (lastComment !== undefined) document.comment = asComment(lastComment);
  return document.toString({ lineWidth: 0, singleQuote: true });
}

/** A whole file: frontmatter, then text. */
export function withFrontmatter(yaml: string, body: string): string {
  return `---\n${yaml}---\n\n${body}\n`;
}

/** A value as a document holds it. */
export function nodeOf(document: Document, value: unknown): Node {
  const node = document.createNode(value);
  if (isSeq(node))
    for (const item of node.items) if (isMap(item)) item.flow = JSON.stringify(item).length <= LONGEST_LINE;
  return node;
}

function pairOf(document: Document, { key, value, comment }: YamlField): Pair {
  const pair = new Pair(document.createNode(key), nodeOf(document, value));
  if (comment !== undefined) pair.key.commentBefore = asComment(comment);
  return pair;
}

function asComment(lines: string): string {
  return lines.replace(/^/gm, ' ');
}
