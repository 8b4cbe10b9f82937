/** Markdown or MDX in, a tree of HTML nodes with component elements out. */
import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import { normaliseComponents } from './components.ts';
import { someGfm } from './gfm.ts';
import { refuseUnsafeLinks } from './links.ts';
import { setTypography } from './typography.ts';
import { blankComments, inlineTags, readTags } from './tags.ts';

const jsx = ['mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression'] as const;

const markdown = unified()
  .use(remarkParse)
  .use(inlineTags)
  .use(someGfm)
  .use(setTypography)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .freeze();

const mdx = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(someGfm)
  .use(setTypography)
  .use(remarkRehype, { passThrough: [...jsx] })
  .freeze();

/**
 * Parses the body of a file.
 * @param text the file with its frontmatter blanked, so that positions are the file's own
 * @param file its name; `.mdx` is read as MDX, anything else as Markdown
 */
export function parseText(text: string, file: string): Checked<Root> {
  const diagnostics: Diagnostic[] = [];
  const isMdx = file.endsWith('.mdx');
  const processor = isMdx ? mdx : markdown;
  const vfile = new VFile({ path: file, value: isMdx ? text : blankComments(text) });
  try {
    const source = processor.parse(vfile);
    if (!isMdx) diagnostics.push(...readTags(source, file));
    const tree = processor.runSync(source, vfile) as Root;
    diagnostics.push(...normaliseComponents(tree, file), ...refuseUnsafeLinks(tree, file));
    return { value: tree, diagnostics };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    const mend = 'Mend the markup here; a literal < or { is written \\< or \\{.';
    diagnostics.push({ code: 'bad-syntax', message: error.reason, mend, file, ...placeOfError(error) });
    return { value: { type: 'root', children: [] }, diagnostics };
  }
}

/** Where syntax is bad; of a tag that is not closed, the parser says so in words only. */
function placeOfError({ reason, line = 1, column = 1 }: VFileMessage): { line: number; column: number } {
  const tag = /^Expected a closing tag for .*? \((\d+):(\d+)-/.exec(reason);
  return tag === null ? { line, column } : { line: Number(tag[1]), column: Number(tag[2]) };
}
