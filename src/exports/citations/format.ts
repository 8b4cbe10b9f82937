/** Works as citations, in every style. */
import { processorFor, type Item } from './engine.ts';
import { lawCitation } from './laws.ts';
import { apa } from './mends/apa.ts';
import { chicago } from './mends/chicago.ts';
import { common, mendedItem, mendedText, type Mend } from './mends/mend.ts';
import { mla } from './mends/mla.ts';
import { onlyItalics, plainText } from './plain.ts';
import type { Reference } from './reference.ts';
import { styles, type Manual, type Style, type StyleId } from './styles.ts';

/** A work in one style. */
export interface Citation {
  readonly style: StyleId;
  /** The style’s name, “Chicago (notes)”. */
  readonly label: string;
  /** Escaped, with no tags but `i` and `b`. */
  readonly html: string;
  readonly text: string;
}

const mendsOf: Readonly<Record<Manual, readonly Mend[]>> = {
  chicago: [...chicago, ...common],
  mla: [...mla, ...common],
  apa: [...apa, ...common],
};

/** A work in all styles, in their order. */
export function citationsOf(work: Reference): Promise<Citation[]> {
  return Promise.all(styles.map((style) => citation(work, style)));
}

async function citation(work: Reference, style: (typeof styles)[number]): Promise<Citation> {
  const html = await styled(work, style);
  return { style: style.id, label: style.label, html, text: plainText(html) };
}

/** A number that no title has, for the processor to set as it sets numbers. */
const SOME_NUMBER = '7777777';

/**
 * A paragraph of a work in one style, as plain text: a note; or what stands in brackets in the text and, on a line of its own,
 * the work as it is listed.
 * @param number the paragraph’s, or what stands for it
 */
export async function paragraphIn(work: Reference, number: string, style: Style): Promise<string> {
  const processor = await processorFor(style.csl);
  const mends = mendsOf[style.manual];
  const item = mendedItem(mends, work, style);
  const cited = mendedText(mends, processor.cited(item, SOME_NUMBER), item, style, work);
  const place = plainText(onlyItalics(cited)).replace(SOME_NUMBER, () => number);
  return style.form === 'note' ? place : `${place}\n${plainText(await styled(work, style))}`;
}

/** A work in a style, as HTML; several pages tell the same, and the processor takes its time. */
function styled(work: Item, style: Style): Promise<string> {
  const key = JSON.stringify([style.id, work]);
  const html = known.get(key) ?? setIn(style, work);
  known.set(key, html);
  return html;
}

const known = new Map<string, Promise<string>>();

async function setIn(style: Style, work: Item): Promise<string> {
  const law = lawCitation(work, style);
  if (law !== undefined) return law;
  const processor = await processorFor(style.csl);
  const mends = mendsOf[style.manual];
  const item = mendedItem(mends, work, style);
  const html = style.form === 'note' ? processor.cited(item) : processor.listed(item);
  return onlyItalics(mendedText(mends, html, item, style, work));
}
