/** Markdown or MDX in, a tree of HTML nodes with component elements out. */
import type { Root } from 'hast';
import type { Root as Source } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import rehypeRaw from 'rehype-raw';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified, type Plugin } from 'unified';
import { EXIT, visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import { shorten } from '../model/shorten.ts';
import { normaliseComponents } from './components.ts';
import { nested, tooDeep } from './deep.ts';
import { mayUseGfm, someGfm } from './gfm.ts';
import { tooIntricate } from './intricate.ts';
import { refuseUnsafeLinks } from './links.ts';
import { plainTree, putBackPlain, takeOutPlain, type TakenOut } from './plain.ts';
import { setTypography } from './typography.ts';
import { blankComments, inlineTags, readTags } from './tags.ts';

type Component = MdxJsxFlowElement | MdxJsxTextElement;
type Handler = NonNullable<NonNullable<Options['handlers']>['mdxJsxTextElement']>;

/** What is no text; it is refused where components are read. */
const code: ('mdxjsEsm' | 'mdxFlowExpression' | 'mdxTextExpression')[] = [
  'mdxjsEsm',
  'mdxFlowExpression',
  'mdxTextExpression',
];

/** What reads a form of Markdown: with GitHub’s additions, which take time at every line, only for texts that may use them. */
const markdown = { plain: parserOf(inlineTags), withGfm: parserOf(inlineTags, someGfm) };
const mdx = { plain: parserOf(remarkMdx), withGfm: parserOf(remarkMdx, someGfm) };

function parserOf(...plugins: Plugin<[]>[]) {
  return unified().use(remarkParse).use(plugins).freeze();
}

const fromMarkdown = unified()
  .use(setTypography)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRawWhereNeeded)
  .freeze();

/** Keeps a component. (`passThrough` would clone it with `structuredClone`, which takes longer than all the rest.) */
const jsx: Handler = (state, node: Component) => ({ ...node, children: state.all(node) });

const fromMdx = unified()
  .use(setTypography)
  .use(remarkRehype, { passThrough: code, handlers: { mdxJsxFlowElement: jsx, mdxJsxTextElement: jsx } })
  .freeze();

/** A plug-in for rehype: parses the tree again as HTML where there is any in it. */
function rehypeRawWhereNeeded(): (tree: Root, file: VFile) => Root {
  const parseAgain = rehypeRaw();
  return (tree, file) => {
    let isNeeded = false;
    visit(tree, 'raw', () => {
      isNeeded = true;
      return EXIT;
    });
    return isNeeded ? parseAgain(tree, file) : tree;
  };
}

/**
 * Parses the body of a file. Never throws, and takes seconds at most: what is too intricate is refused, and the text left out.
 * @param text the file with its frontmatter blanked, so that positions are the file's own
 * @param file its name; `.mdx` is read as MDX, anything else as Markdown
 */
export function parseText(text: string, file: string): Checked<Root> {
  const isMdx = file.endsWith('.mdx');
  const taken = takeOutPlain(text, isMdx);
  const intricate = tooIntricate(taken.rest, file);
  if (intricate !== undefined) return refused(intricate);
  try {
    const { value, diagnostics } = isMdx ? parseMdx(text, taken) : parseMarkdown(text, taken, file);
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

function parseMdx(text: string, taken: TakenOut): Read {
  const parse = (source: string) => mdx[mayUseGfm(source) ? 'withGfm' : 'plain'].parse(source);
  return { value: fromMdx.runSync(sourceOf(text, taken, parse)), diagnostics: [] };
}

function parseMarkdown(text: string, taken: TakenOut, file: string): Read {
  const parse = (source: string) => markdown[mayUseGfm(source) ? 'withGfm' : 'plain'].parse(blankComments(source));
  const source = sourceOf(text, taken, parse);
  const diagnostics = readTags(source, file);
  return { value: fromMarkdown.runSync(source, new VFile({ path: file, value: text })), diagnostics };
}

/** The tree of Markdown: of what is not plain words, with these put back, wherever that gives the same as parsing the whole. */
function sourceOf(text: string, taken: TakenOut, parse: (text: string) => Source): Source {
  if (taken.plain.length === 0) return parse(text);
  return plainTree(text, taken) ?? putBack(taken, parse) ?? parse(text);
}

function putBack({ rest, plain }: TakenOut, parse: (text: string) => Source): Source | undefined {
  try {
    const tree = parse(rest);
    return putBackPlain(tree, plain) ? tree : undefined;
  } catch {
    // What is wrong is told of the text as it stands.
    return undefined;
  }
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
