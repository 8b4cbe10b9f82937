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
import { shorten } from '../model/shorten.ts';
import { normaliseComponents } from './components.ts';
import { nested, tooDeep } from './deep.ts';
import { someGfm } from './gfm.ts';
import { tooIntricate } from './intricate.ts';
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
 * Parses the body of a file. Never throws, and takes seconds at most: what is too intricate is refused, and the text left out.
 * @param text the file with its frontmatter blanked, so that positions are the file's own
 * @param file its name; `.mdx` is read as MDX, anything else as Markdown
 */
export function parseText(text: string, file: string): Checked<Root> {
  const intricate = tooIntricate(text, file);
  if (intricate !== undefined) return refused(intricate);
  try {
    const { value, diagnostics } = file.endsWith('.mdx') ? parseMdx(text, file) : parseMarkdown(text, file);
    const deep = tooDeep(value, file);
    if (deep !== undefined) return refused(deep);
    diagnostics.push(...normaliseComponents(value, file), ...refuseUnsafeLinks(value, file));
    return { value, diagnostics: shorten(diagnostics) };
  } catch (error) {
    if (error instanceof VFileMessage) return refused(badSyntax(error, file));
    if (error instanceof RangeError) return refused({ ...nested, file, line: 1, column: 1 });
    throw error;
  }
}

interface Read extends Checked<Root> {
  readonly diagnostics: Diagnostic[];
}

function parseMdx(text: string, file: string): Read {
  const vfile = new VFile({ path: file, value: text });
  return { value: mdx.runSync(mdx.parse(vfile), vfile) as Root, diagnostics: [] };
}

function parseMarkdown(text: string, file: string): Read {
  const vfile = new VFile({ path: file, value: blankComments(text) });
  const source = markdown.parse(vfile);
  const diagnostics = readTags(source, file);
  return { value: markdown.runSync(source, vfile) as Root, diagnostics };
}

const refused = (diagnostic: Diagnostic): Checked<Root> => ({
  value: { type: 'root', children: [] },
  diagnostics: [diagnostic],
});

function badSyntax(error: VFileMessage, file: string): Diagnostic {
  const mend = 'Mend the markup here; a literal < or { is written \\< or \\{.';
  return { code: 'bad-syntax', message: error.reason, mend, file, ...placeOfError(error) };
}

/** Where syntax is bad; of a tag that is not closed, the parser says so in words only. */
function placeOfError({ reason, line = 1, column = 1 }: VFileMessage): { line: number; column: number } {
  const tag = /^Expected a closing tag for .*? \((\d+):(\d+)-/.exec(reason);
  return tag === null ? { line, column } : { line: Number(tag[1]), column: Number(tag[2]) };
}
