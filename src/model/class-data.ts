/**
 * What the page of an op-ed loads when a reader points at something in it, cites it, or sees the questions on it: a script of data
 * beside the page (`op-eds/SLUG/class.js`), because most visits need none of it.
 */
import type { QuestionId, ReadingListSlug } from './ids.ts';

/** The name under which the script hands it over. */
export const classDataName = 'class';

/** Stands for the number of the paragraph in a citation: the placeholder is none that a title could hold. */
export const PARAGRAPH = '\uE000';

export interface ClassData {
  readonly slug: string;
  readonly title: string;
  /** Where the page is published; none while the site has no address of its own. */
  readonly address: string | undefined;
  /** Whether the words of the page are ours, a digest; else they are the op-ed’s. */
  readonly ours: boolean;
  readonly citations: readonly ParagraphCitation[];
  readonly questions: readonly ClassQuestion[];
}

/** How a paragraph is cited in one style, as plain text with `PARAGRAPH` for its number. */
export interface ParagraphCitation {
  /** The style’s id, `chicago-notes`. */
  readonly style: string;
  /** Its name, “Chicago (notes)”. */
  readonly label: string;
  /** The paragraph of the op-ed itself, in its publication. */
  readonly opEd: string;
  /** The paragraph of this annotated edition, whose words are ours. */
  readonly edition: string;
}

/** A question of a reading list that is about this op-ed, or about a claim made in it. */
export interface ClassQuestion {
  readonly list: ReadingListSlug;
  readonly listTitle: string;
  readonly id: QuestionId;
  readonly number: number;
  /** What is asked, as plain text. */
  readonly ask: string;
  /** The paragraphs that it is about. */
  readonly paragraphs: readonly number[];
  /** The question on its list, from the site’s root. */
  readonly href: string;
}
