/** The paragraphs and captions of the text that a page shows: a digest, or a reader’s own copy. */
import { paragraphNumber } from '../../model/blocks.ts';
import { paragraphText, type ParagraphText } from './paragraph-text.ts';
import type { Block } from './place-note.ts';

export interface ShownBlock extends Block, ParagraphText {
  readonly element: HTMLElement;
  /** What holds it and its margin. */
  readonly row: HTMLElement;
  /** “¶ 7”, “the caption”. */
  readonly name: string;
  readonly number: number | undefined;
}

/** Whether the page shows another text in the place of its op-ed’s: one that the reader has opened to be annotated by itself. */
export function showsOther(page: Document): boolean {
  return page.querySelector('.text.alone') !== null;
}

/** All of them, in order. A paragraph that goes on in another row is named as the row before. */
export function blocksOf(page: Document): ShownBlock[] {
  let number: number | undefined;
  return [...page.querySelectorAll<HTMLElement>('.text .para')].flatMap((row): ShownBlock[] => {
    const [element] = row.children;
    if (!(element instanceof HTMLElement)) return [];
    number = paragraphNumber(element.id) ?? number;
    const isCaption = element.classList.contains('caption');
    // Former ids stand within.
    const ids = [element, ...element.querySelectorAll('[id]')].map(({ id }) => id).filter((id) => id !== '');
    const name = isCaption ? 'the caption' : number === undefined ? 'the text' : `¶\u00A0${number}`;
    return [{ element, row, ids, name, number: isCaption ? undefined : number, ...paragraphText(element) }];
  });
}
