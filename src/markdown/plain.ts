/**
 * Paragraphs of plain words are most of a text, and a parser of Markdown, which looks at each character many times, only hands
 * them through. So a text is parsed with a letter in the place of each of their lines, and they are put back into the tree.
 */
import type { Nodes, Paragraph, Root } from 'mdast';

/** A paragraph without markup, as it stands in its text. */
interface Plain {
  readonly text: string;
  /** Where it begins; its lines begin in the first column. */
  readonly line: number;
  readonly offset: number;
}

export interface TakenOut {
  /** The text with as many lines, those of the paragraphs emptied but for a letter. */
  readonly rest: string;
  readonly plain: readonly Plain[];
}

/** Stands for a line of words. */
const LINE = 'x';

/** Letters, digits, and signs that neither begin nor end markup wherever they stand behind a letter. */
const WORDS = /^["'“‘«(]*\p{L}[\p{L}\p{M}\p{N} \u00a0\u2009\u202f.,;:?!()'"“”‘’«»–—…/%+=#@$€£§¶°-]*(?<! )$/u;
/** The same of what most lines have; soon seen. */
const COMMON_WORDS = /^["'“‘(]*[A-Za-z][A-Za-z0-9 .,;:?!()'"“”‘’—–…/%$-]*(?<! )$/;
/** MDX takes for code what begins with one of these. */
const CODE = /^(?:import|export)\b/;
const CITATIONS = /\[@[a-z0-9@; -]+\](?![([:])/g;
const BLANK = /^[ \t]*$/;
const OPENING = /^<[A-Z][A-Za-z]*(?: [a-z]+="[^"]*")*>$/;
const CLOSING = /^<\/[A-Z][A-Za-z]*>$/;

/**
 * Takes out the paragraphs of plain words that stand between empty lines.
 * @param betweenTags whether also those between the tags of a component on lines of their own, as in MDX, where these make a block
 */
export function takeOutPlain(text: string, betweenTags: boolean): TakenOut {
  const lines = text.split('\n');
  // Where nothing is defined, a citation is no link.
  const cited = !text.includes(']:');
  const before = (line = '') => BLANK.test(line) || (betweenTags && OPENING.test(line));
  const behind = (line = '') => BLANK.test(line) || (betweenTags && CLOSING.test(line));
  const plain: Plain[] = [];
  const rest: string[] = [];
  let offset = 0;
  for (let at = 0; at < lines.length;) {
    let end = at;
    if (before(lines[at - 1])) while (end < lines.length && isPlain(lines[end] ?? '', cited)) end++;
    const isParagraph = end > at && behind(lines[end]);
    const own = lines.slice(at, Math.max(end, at + 1));
    if (isParagraph) plain.push({ text: own.join('\n'), line: at + 1, offset });
    for (const line of own) {
      rest.push(isParagraph ? LINE : line);
      offset += line.length + 1;
    }
    at += own.length;
  }
  return { rest: rest.join('\n'), plain };
}

function isPlain(line: string, cited: boolean): boolean {
  const words = cited && line.includes('[') ? line.replace(CITATIONS, '') : line;
  return (COMMON_WORDS.test(words) || WORDS.test(words)) && !CODE.test(words);
}

/** The tree of a text that has nothing but such paragraphs; nothing where it has more. */
export function plainTree(text: string, { rest, plain }: TakenOut): Root | undefined {
  const left = rest.split('\n').filter((line) => !BLANK.test(line));
  const taken = plain.reduce((sum, { text: own }) => sum + own.split('\n').length, 0);
  if (left.length !== taken) return undefined;
  const column = text.length - text.lastIndexOf('\n');
  const end = { line: rest.split('\n').length, column, offset: text.length };
  return { type: 'root', children: plain.map(paragraph), position: { start: { line: 1, column: 1, offset: 0 }, end } };
}

/**
 * Puts the paragraphs back into the tree of what was left, in place. Lines and columns are those of the text; offsets, and the end of
 * the root, stay those of what was left.
 * @returns whether each was found: where it stood in something else, as in code, the text must be parsed as it is
 */
export function putBackPlain(tree: Root, plain: readonly Plain[]): boolean {
  const left = new Map(plain.map((each) => [each.line, each]));
  const look = (node: Nodes) => {
    const own = node.type === 'paragraph' ? left.get(node.position?.start.line ?? 0) : undefined;
    if (node.type === 'paragraph' && own !== undefined && standsFor(node, own)) {
      Object.assign(node, paragraph(own));
      left.delete(own.line);
    } else if ('children' in node) node.children.forEach(look);
  };
  look(tree);
  return left.size === 0;
}

function standsFor({ children }: Paragraph, { text }: Plain): boolean {
  const [only, ...more] = children;
  return only?.type === 'text' && more.length === 0 && only.value === text.replace(/[^\n]+/g, LINE);
}

function paragraph({ text, line, offset }: Plain): Paragraph {
  const lines = text.split('\n');
  const position = {
    start: { line, column: 1, offset },
    end: { line: line + lines.length - 1, column: (lines.at(-1)?.length ?? 0) + 1, offset: offset + text.length },
  };
  return { type: 'paragraph', children: [{ type: 'text', value: text, position }], position: { ...position } };
}
