/** YAML with comments that lead the editor, formatted as the project's formatter would. */
import { Document, isMap, isScalar, isSeq, type Pair } from 'yaml';

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

function pairOf(document: Document, { key, value, comment }: YamlField): Pair {
  const pair = document.createPair(key, value);
  if (comment !== undefined && isScalar(pair.key)) pair.key.commentBefore = asComment(comment);
  if (isSeq(pair.value))
    for (const item of pair.value.items) if (isMap(item)) item.flow = JSON.stringify(item).length <= LONGEST_LINE;
  return pair as Pair;
}

function asComment(lines: string): string {
  return lines.replace(/^/gm, ' ');
}
