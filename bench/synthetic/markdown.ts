/** The pages of a synthetic collection as plain Markdown, with its glosses as footnotes: what other makers of sites read. */
import type { Collection, Piece, SyntheticEntry, SyntheticOpEd } from './collection.ts';

export interface MarkdownPage {
  /** `op-eds/reading-0`; the index of a folder is `concepts/index`, the home page `index`. */
  readonly path: string;
  readonly title: string;
  readonly body: string;
}

/** A page for each op-ed and entry, and the two that list them. */
export function markdownPages({ opEds, entries }: Collection): MarkdownPage[] {
  const names = new Map(entries.map(({ id, name }) => [id, name]));
  return [
    { path: 'index', title: 'Readings', body: listOf(opEds.map(({ id, title }) => [`/op-eds/${id}`, title])) },
    {
      path: 'concepts/index',
      title: 'Concepts',
      body: listOf(entries.map(({ id, name }) => [entryHref(id), name])),
    },
    ...opEds.map(opEdPage),
    ...entries.map((entry) => entryPage(entry, names.get(entry.contrasts) ?? entry.contrasts)),
  ];
}

/** An op-ed: each name is a link to its entry’s page, and each gloss a footnote. */
export function opEdPage({ id, title, author, publication, date, paragraphs }: SyntheticOpEd): MarkdownPage {
  const glosses = paragraphs.flat().flatMap((piece) => glossOf(piece) ?? []);
  const numbers = new Map(glosses.map(({ piece }, index) => [piece, index + 1]));
  const texts = paragraphs.map((pieces) => pieces.map((piece) => inText(piece, numbers.get(piece))).join(''));
  const footnotes = glosses.map(({ text }, index) => `[^${index + 1}]: ${text}`);
  return {
    path: `op-eds/${id}`,
    title,
    body: [`A. ${author}, ${publication}, ${date}`, ...texts, ...footnotes].join('\n\n'),
  };
}

function glossOf(piece: Piece): { readonly piece: Piece; readonly text: string } | undefined {
  const { entry, note } = piece;
  if (entry !== undefined) return { piece, text: `${linkTo(entry)}. ${entry.summary}` };
  return note === undefined ? undefined : { piece, text: `${note} (A Source, 1999)` };
}

function inText({ words, entry }: Piece, number: number | undefined): string {
  return `${entry === undefined ? words : linkTo(entry)}${number === undefined ? '' : `[^${number}]`}`;
}

function entryPage(entry: SyntheticEntry, contrasted: string): MarkdownPage {
  const { id, name, begun, summary, contrasts, text } = entry;
  const facts = `Begun: ${begun}. Contrasts with [${contrasted}](${entryHref(contrasts)}).`;
  return { path: `concepts/${id}`, title: name, body: [summary, facts, `${text} (A Source, 1999)`].join('\n\n') };
}

const linkTo = ({ id, name }: SyntheticEntry): string => `[${name}](${entryHref(id)})`;

function entryHref(id: string): string {
  return `/concepts/${id}`;
}

function listOf(links: readonly (readonly [href: string, title: string])[]): string {
  return links.map(([href, title]) => `- [${title}](${href})`).join('\n');
}
