/** What the page tells of the text that is pointed at. */
import type { ClassData, ParagraphCitation } from '../../model/class-data.ts';
import { element } from '../dom.ts';
import { showsOther } from '../notes/text-blocks.ts';
import type { Known } from './offers.ts';
import { rememberedStyle, rememberStyle } from './style.ts';

/** The text that the page shows now. */
export function knownOn(page: Document, data: ClassData): Known {
  const text = page.querySelector('.text');
  const isOurs = data.ours || /\/digest(?:\.html)?$/.test(page.location.pathname);
  const isOpened = text?.matches('.own-text') === true;
  const isDigest = isOurs && !isOpened;
  return {
    data,
    text: showsOther(page) ? 'other' : isDigest ? 'edition' : 'op-ed',
    isCopy: isOpened || (!isOurs && isPrivate(page)),
    here: page.location.href,
    citation: () => chosen(data.citations),
  };
}

/** Whether the page is of a reader’s own build. */
const isPrivate = (page: Document): boolean => page.querySelector('meta[name=robots]') !== null;

function chosen(citations: readonly ParagraphCitation[]): ParagraphCitation | undefined {
  const style = rememberedStyle();
  return citations.find((each) => each.style === style) ?? citations[0];
}

/** What chooses among the styles; nothing where there is no choice. */
export function styleField({ citations }: ClassData): HTMLElement | undefined {
  if (citations.length < 2) return undefined;
  const current = chosen(citations)?.style;
  const choices = citations.map(({ style, label }) =>
    element('option', { value: style, selected: style === current }, label),
  );
  const field = element('select', {}, ...choices);
  field.addEventListener('change', () => rememberStyle(field.value));
  return element('label', { class: 'class-style' }, 'Style of citations ', field);
}
