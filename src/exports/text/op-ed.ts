/** An op-ed’s page as a text: each paragraph with its number, and what stands in the margin below it. */
import type { BlockContent, Paragraph, RootContent } from 'mdast';
import type { Library, OpEd } from '../../library/library.ts';
import { bylineWords } from '../../views/bylines.ts';
import { correctionsOf } from '../../views/corrections.ts';
import { opEdView, type BlockView, type OpEdView } from '../../views/op-ed.ts';
import type { Addresses } from '../addresses.ts';
import { fromHtml } from './from-html.ts';
import { indented } from './markdown.ts';
import { glossItem, noteItem } from './margin.ts';
import { emphasis, heading, list, paragraph, verbatim } from './nodes.ts';
import { addressed, claimItem, correctionItems, listed, section, sourceItem } from './parts.ts';

/** The content of an op-ed’s text, from the op-ed. */
export function opEdText(library: Library, opEd: OpEd, at: Addresses): RootContent[] {
  const view = opEdView(library, opEd);
  return [
    ...head(view, library.site.contributors),
    heading(2, view.form === 'full' ? 'The text' : 'The digest'),
    ...view.blocks.flatMap((block) => blockText(block, at)),
    ...section('What is disputed', listed(view.claims.map((claim) => claimItem(claim, at, false)))),
    ...section('Sources of the notes', listed(view.sources.map(sourceItem))),
    ...section('Corrections', listed(correctionItems(correctionsOf(opEd)))),
  ];
}

function head(view: OpEdView, contributors: string): RootContent[] {
  const known = view.bylines.filter(({ how }) => how !== undefined);
  const inferred = [...known.map(({ name, how = '' }) => ({ what: name, how })), ...view.inferred];
  return [
    paragraph(`${bylineWords(view.bylines)}. `, emphasis(view.publication.name), `, ${view.date}.`),
    ...(view.url === undefined ? [] : [addressed('The op-ed at its publisher', view.url)]),
    paragraph(view.form === 'full' ? `Full text. ${view.rights}` : digestOf(contributors)),
    paragraph('Paragraphs are numbered; the address of one is that of this page with #p and its number.'),
    paragraph(view.summary),
    ...section('What is inferred', listed(inferred.map(({ what, how }) => paragraph(`${what}: ${how}`)))),
  ];
}

const digestOf = (contributors: string): string =>
  `A digest in the words of ${contributors}, paragraph for paragraph, with short quotations. The op-ed belongs to its author and is not reproduced.`;

/** The text’s own headings stand below ours. */
function blockText(block: BlockView, at: Addresses): RootContent[] {
  const { tagName, html, glosses, notes } = block;
  const content = fromHtml(`<${tagName}>${html}</${tagName}>`, at, { unlinked: true });
  const margin = [...glosses.map((gloss) => glossItem(gloss, at)), ...notes.map((note) => noteItem(note, at))];
  return [...content.map((node) => set(node, block)), ...marginText(margin)];
}

function set(node: RootContent, { kind, number }: BlockView): RootContent {
  if (node.type === 'heading') return { ...node, depth: node.depth < 3 ? 3 : node.depth };
  const label = number === undefined ? kind === 'caption' && '[caption]' : `[¶ ${number}]`;
  if (node.type !== 'paragraph' || label === false) return node;
  return { ...node, children: [verbatim(label), { type: 'text', value: ' ' }, ...node.children] };
}

function marginText(items: readonly (Paragraph | readonly BlockContent[])[]): RootContent[] {
  return items.length === 0 ? [] : [indented([list(items)])];
}
