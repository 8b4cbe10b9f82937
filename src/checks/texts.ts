/** Every text of the collection that its editors wrote, with the place of each character. */
import type { Library, OpEd } from '../library/library.ts';
import type { Place } from '../model/diagnostic.ts';

export interface PlacedText {
  readonly text: string;
  readonly placeAt: (offset: number) => Place;
  /** Whether it is the op-ed's own wording, given in full. */
  readonly original?: boolean;
  /** Whether all of it is quoted: a block quotation. */
  readonly quoted?: boolean;
}

export function textsOf(library: Library): PlacedText[] {
  const { opEds, entries, claims, fieldAt } = library;
  const field = (text: string | undefined, file: string, path: readonly PropertyKey[]): PlacedText[] =>
    text === undefined ? [] : [{ text, placeAt: () => fieldAt(file, path) }];
  return [
    ...[...opEds.values()].flatMap((opEd) => [...field(opEd.summary, opEd.file, ['summary']), ...inOpEd(opEd)]),
    ...[...entries.values()].flatMap(({ file, text, html, placeAt, summary }) => [
      ...field(summary, file, ['summary']),
      { text, placeAt },
      ...blockQuotations(html).map((quotation) => ({ text: quotation, placeAt: () => placeAt(0), quoted: true })),
    ]),
    ...[...claims.values()].flatMap(({ file, statementProse, agreedProse, shownProse, positions }) => [
      ...field(statementProse.text, file, ['statement']),
      ...field(agreedProse?.text, file, ['agreed']),
      ...field(shownProse?.text, file, ['shown']),
      ...positions.flatMap(({ prose }, index) => field(prose.text, file, ['positions', index, 'statement'])),
    ]),
  ];
}

/** The words of each block quotation in HTML. */
function blockQuotations(html: string): string[] {
  return Array.from(html.matchAll(/<blockquote>([\s\S]*?)<\/blockquote>/g), ([, inside = '']) => withoutTags(inside));
}

const withoutTags = (html: string): string => html.replace(/<[^>]*>/g, '');

function inOpEd({ text: form, blocks, notes, glosses }: OpEd): PlacedText[] {
  return [
    ...blocks.map(({ text, placeAt, tagName }) => ({
      text,
      placeAt,
      original: form === 'full',
      quoted: tagName === 'blockquote',
    })),
    ...notes.map(({ text, place }) => ({ text, placeAt: () => place })),
    ...glosses.flatMap(({ here, place }) =>
      here === undefined || place === undefined ? [] : [{ text: withoutTags(here), placeAt: () => place }],
    ),
  ];
}
