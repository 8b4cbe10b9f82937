/** A tree out as MDX, in which no word of a text can be read as markup or code. */
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { PhrasingContent, RootContent, Text } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified, type Processor } from 'unified';

/** Attributes of a component; `true` is one without a value, and one that is `undefined` is left out. */
export type Attributes = Readonly<Record<string, string | true | undefined>>;

/** More markup than this in a text, were it not escaped, and the parser would take long: `markdown/intricate.ts`. */
const INTRICATE = 50;
const MARK = /[*_~`<[\]{]/g;
const PUNCTUATION = /^[A-Za-z]|[!-/:-@[-`{-~]/g;

type WriteText = (...args: Parameters<NonNullable<NonNullable<WriterOptions['handlers']>['text']>>) => string;
type WriterOptions = NonNullable<Parameters<typeof remarkStringify>[0]> & object;

/** A text with its marks escaped, or, where they are many, all of it as references that are no markup anywhere. */
const writeText: WriteText = (node: Text, _parent, state, info) =>
  (node.value.match(MARK)?.length ?? 0) > INTRICATE
    ? node.value.replace(PUNCTUATION, (character) => `&#${character.charCodeAt(0)};`)
    : state.safe(node.value, info);

const writer = unified()
  .use(remarkStringify, {
    handlers: { text: writeText },
    // A paragraph that begins so would be a module's.
    unsafe: ['import', 'export'].map(([first = '', ...rest]) => ({
      atBreak: true,
      character: first,
      after: rest.join(''),
    })),
  })
  .use(remarkMdx)
  .use(toMarkdownOfGfm)
  .freeze();

/** Writes blocks, an empty line between each two. */
export function mdxOf(children: RootContent[]): string {
  return writer.stringify({ type: 'root', children });
}

/** A paragraph. */
export function paragraph(children: PhrasingContent[]): RootContent {
  return { type: 'paragraph', children };
}

/** A component within a paragraph, or in a paragraph of its own that fits on one line. */
export function inline(name: string, attributes: Attributes, children: PhrasingContent[]): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes: written(attributes), children };
}

/** A component without content, on a line of its own. */
export function alone(name: string, attributes: Attributes): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: written(attributes), children: [] };
}

function written(attributes: Attributes): MdxJsxTextElement['attributes'] {
  return Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [{ type: 'mdxJsxAttribute', name, value: value === true ? null : escaped(value) }],
  );
}

/** The library writes “&” as it stands, and reads “&lt;” as “<”. */
const escaped = (value: string): string => value.replaceAll('&', '&amp;');

/** A plug-in for remark: what `markdown/gfm.ts` reads is escaped. */
function toMarkdownOfGfm(this: Processor): void {
  const data = this.data();
  data.toMarkdownExtensions = [
    ...(data.toMarkdownExtensions ?? []),
    gfmTableToMarkdown(),
    gfmFootnoteToMarkdown(),
    gfmStrikethroughToMarkdown(),
  ];
}
