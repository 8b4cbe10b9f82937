/** What of a page would be lost if a new import took its place. */
import { blocksOf } from '../markdown/blocks.ts';
import { flatten } from '../markdown/flatten.ts';
import { parseText } from '../markdown/parse.ts';
import { counted } from '../model/words.ts';

/** A page that nobody has edited, or one that would take its place. */
interface Imported {
  /** The name of the file that it was imported from. */
  readonly file: unknown;
  readonly body: string;
}

/** Says what would be lost, in a clause on the page; nothing when nothing is: its text is the same, or has no less, and comes from the same file. */
export function lossOf(page: Imported, made: Imported): string | undefined {
  if (page.body.trim() === made.body.trim()) return undefined;
  if (page.file !== made.file) return `was imported from another file, “${String(page.file)}”`;
  const [before, now] = [measured(page.body), measured(made.body)];
  if (before.text === now.text) return undefined;
  const paragraphs = fewer(before.paragraphs, now.paragraphs, 'numbered paragraph');
  return paragraphs ?? fewer(before.glosses, now.glosses, 'gloss', 'glosses');
}

function fewer(before: number, now: number, one: string, many?: string): string | undefined {
  return now < before ? `has ${counted(before, one, many)}, and the import would make ${now}` : undefined;
}

/** Such words of the copy itself are written with a backslash. */
const GLOSS = /(?<!\\)<(?:Mention of="[^"]*" gloss>|Note of=)/g;
/** What is parsed is MDX; nothing that is told has the name. */
const FILE = 'page.mdx';

function measured(body: string): { readonly text: string; readonly paragraphs: number; readonly glosses: number } {
  const { blocks } = blocksOf(parseText(body, FILE).value, FILE, 'copy').value;
  return {
    text: blocks.map(({ element }) => flatten(element).text).join('\n'),
    paragraphs: new Set(blocks.flatMap(({ number }) => number ?? [])).size,
    glosses: body.match(GLOSS)?.length ?? 0,
  };
}
