/** The page of an imported copy: its frontmatter and its body, as a file. */
import type { Layout } from './layout.ts';
import { bodyOf } from './body.ts';
import { generatedOf } from './generated.ts';
import { setText } from './set-text.ts';
import type { OpEdAnchors, OpenedCopy, RepairedCopy } from '../copies/types.ts';
import { whereInWords } from '../copies/where.ts';
import { showHidden } from '../model/hidden.ts';
import { withFrontmatter, yamlOf, type YamlField } from '../model/write-yaml.ts';

export interface Page {
  /** In the order in which a new file has them. */
  readonly fields: readonly YamlField[];
  readonly body: string;
}

/** The fields that the import makes; all others are the person's, but the title only when it was changed. */
export const madeFields = ['of', 'file', 'format', 'generated', 'unplaced', 'apart'] as const;

const WHAT_IS_KNOWN = `What else is known of the text. Fill in what you know and take the number sign away:
authors: [{ given: Jane, family: Roe }]
publication: The Review
date: 2026-01-31
url: https://review.example/a-text`;

/** What the person who imports says about a text that is none of the collection's; by field. */
export type Stated = Readonly<Record<'title' | 'authors' | 'publication' | 'date' | 'url', unknown>>;

/** The page of a copy of an op-ed of the collection. @param file the name of the file it was read from, without a path */
export function copyPage(opened: OpenedCopy, layout: Layout, anchors: OpEdAnchors, file: string): Page {
  const body = bodyOf(layout, opened.alignment.numbers);
  const title = titleOf(opened.copy) ?? anchors.title;
  const unplaced = layout.placements.filter(({ at }) => at === undefined).map(({ id }) => id);
  const made = fieldsMade(opened.copy, file, generatedOf(body, title), { of: anchors.slug, unplaced });
  return { fields: [...made.slice(0, 1), { key: 'title', value: title }, ...made.slice(1)], body };
}

/** The page of any other text. @param name what it is called when it has no title */
export function otherPage(
  copy: RepairedCopy,
  layout: Layout,
  stated: Partial<Stated>,
  file: string,
  name: string,
): Page {
  const body = bodyOf(layout, undefined);
  const ownTitle = titleOf(copy) ?? name;
  const { title = ownTitle, ...known } = stated;
  const said = Object.entries(known).filter(([, value]) => value !== undefined);
  const [first, ...rest] = fieldsMade(copy, file, generatedOf(body, ownTitle), {});
  const fields: YamlField[] = [
    { key: 'title', value: title },
    ...said.map(([key, value]) => ({ key, value })),
    ...(first === undefined ? [] : [said.length > 0 ? first : { ...first, comment: WHAT_IS_KNOWN }]),
    ...rest,
  ];
  return { fields, body };
}

/** A page as a new file. */
export function fileOf({ fields, body }: Page): string {
  return withFrontmatter(yamlOf(fields), body.trimEnd());
}

/** The title that a copy has, as a page can show it. */
export function titleOf({ title }: Pick<RepairedCopy, 'title'>): string | undefined {
  return setText(title ?? '').text || undefined;
}

/** A file's name as frontmatter can hold it. */
export const fileField = (name: string): string => showHidden(name);

function fieldsMade(
  copy: RepairedCopy,
  file: string,
  generated: string,
  { of, unplaced = [] }: { of?: string; unplaced?: readonly string[] },
): YamlField[] {
  const apart = copy.apart.flatMap(({ kind, where, text }) =>
    kind === 'title' || kind === 'caption'
      ? []
      : [{ what: kind, where: whereInWords(where), words: firstWords(setText(text).text) }],
  );
  return [
    ...(of === undefined ? [] : [{ key: 'of', value: of }]),
    { key: 'file', value: fileField(file) },
    { key: 'format', value: copy.format },
    { key: 'generated', value: generated },
    ...(unplaced.length > 0 ? [{ key: 'unplaced', value: unplaced }] : []),
    ...(apart.length > 0 ? [{ key: 'apart', value: apart }] : []),
  ];
}

const MOST_WORDS = 8;

function firstWords(text: string): string {
  const words = text.split(/\s+/);
  return words.slice(0, MOST_WORDS).join(' ').slice(0, 80) + (words.length > MOST_WORDS ? ' …' : '');
}
