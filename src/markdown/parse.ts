/** Markdown or MDX in, a tree of HTML nodes with component elements out. */
import type { Root } from 'hast';
import type { Html, Root as MdastRoot } from 'mdast';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import remarkSmartypants from 'remark-smartypants';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import { normaliseComponents, protectTags } from './components.ts';
import { placeOf } from './place.ts';

const jsx = ['mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression'] as const;

/** Typography, shared by texts and by the site's own pages. */
export const remarkPlugins = [[remarkGfm, { singleTilde: false }], remarkSmartypants] as const;

const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkSmartypants)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .freeze();

const mdx = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkSmartypants)
  .use(remarkRehype, { passThrough: [...jsx] })
  .freeze();

/**
 * Parses the body of a file.
 * @param text the file with its frontmatter blanked, so that positions are the file's own
 * @param file its name; `.mdx` is read as MDX, anything else as Markdown
 */
export function parseText(text: string, file: string): Checked<Root> {
  const diagnostics: Diagnostic[] = [];
  const vfile = new VFile({ path: file, value: text });
  try {
    const processor = file.endsWith('.mdx') ? mdx : markdown;
    const source = processor.parse(vfile);
    protectRawHtml(source, file, diagnostics);
    const tree = processor.runSync(source, vfile) as Root;
    diagnostics.push(...normaliseComponents(tree, file));
    return { value: tree, diagnostics };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    const { line = 1, column = 1, reason } = error;
    const mend = 'Mend the markup here; a literal < or { is written \\< or \\{.';
    diagnostics.push({ code: 'bad-syntax', message: reason, mend, file, line, column });
    return { value: { type: 'root', children: [] }, diagnostics };
  }
}

/** Raw HTML may hold components only; anything else is reported and shown as text. */
function protectRawHtml(tree: MdastRoot, file: string, diagnostics: Diagnostic[]): void {
  visit(tree, 'html', (node: Html) => {
    node.value = protectTags(node.value, (message) =>
      diagnostics.push({
        code: 'unknown-component',
        message,
        mend: 'Use Markdown, or write \\< for a literal <.',
        ...placeOf(node, file),
      }),
    );
  });
}
