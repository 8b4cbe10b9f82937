/** Trees of Markdown, written. */
import type { Html, RootContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import remarkStringify from 'remark-stringify';
import { unified, type Processor } from 'unified';
import { handlers } from './destinations.ts';
import { verbatim } from './nodes.ts';

const processor = unified()
  .use(someGfmWritten)
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', handlers })
  .freeze();

/** Writes nodes; what would be read as markup in their texts is escaped. */
export function writeMarkdown(nodes: readonly RootContent[]): string {
  return processor.stringify({ type: 'root', children: [...nodes] });
}

/** Nodes that stand in from the text, as a margin does; by two spaces, which Markdown does not count. */
export function indented(nodes: readonly RootContent[]): Html {
  return verbatim(
    writeMarkdown(nodes)
      .trimEnd()
      .replace(/^(?=.)/gm, '  '),
  );
}

/** A plug-in for remark: writes what `someGfm` reads. */
function someGfmWritten(this: Processor): void {
  const data = this.data();
  data.toMarkdownExtensions = [gfmTableToMarkdown(), gfmFootnoteToMarkdown(), gfmStrikethroughToMarkdown()];
}
