/** The MLA Handbook, 9th edition, by its sections. */
import { listed } from '../../../model/words.ts';
import { dateInWords } from '../dates.ts';
import type { Item } from '../engine.ts';
import { escaped } from '../plain.ts';
import { fullName } from '../reference.ts';
import { asItIs, bodyOf, numbered, without, type Mend } from './mend.ts';

const SAID = new Set(['speech', 'paper-conference']);
/** Stands for a number with its word, of which the processor would drop the word. */
const NUMBER = '\uE002';
const NUMBERED = new Set(['report', 'document', 'treaty']);

export const mla: readonly Mend[] = [
  // 5.80: a date that the source does not state stands in square brackets.
  { item: approximate },
  // 5.19: a body that publishes its own work is named once, as the publisher or as the site.
  { item: onceNamed },
  // 5.48: a number with the word for what it numbers.
  {
    item: (item) =>
      NUMBERED.has(item.type) && numbered(item) !== undefined ? { ...without(item, 'genre'), number: NUMBER } : item,
    text: (html, _item, _style, work) =>
      html.replace(NUMBER, () => escaped(numbered(work) ?? '')).replace(/\. no\. (?=\d)/, '. No. '),
  },
  // 5.28: a review without a title of its own is described.
  { text: reviewed },
  // Appendix 2: a speech by its event, day and place.
  { item: asSaid, text: placed },
  // A thesis is described by the degree in full words.
  { text: (html) => html.replace(/\b(PhD) diss\./, '$1 dissertation') },
  // 6.20: paragraphs in brackets are “par.” and “pars.”.
  { text: (html) => html.replace(/\bpara\.\s*/, 'par. ') },
];

function approximate(item: Item): Item {
  const date = dateInWords(item.issued);
  return item.issued?.circa === true && date !== undefined ? { ...item, issued: { literal: `[circa ${date}]` } } : item;
}

function onceNamed(item: Item): Item {
  const body = bodyOf(item);
  if (body === undefined) return item;
  if (body === item.publisher || body === item['container-title']) return without(item, 'author');
  const isPage = item.type === 'webpage' && item['container-title'] === undefined;
  return isPage ? { ...without(item, 'author'), 'container-title': asItIs(body) } : item;
}

function reviewed(html: string, { 'reviewed-author': authors }: Item): string {
  if (authors === undefined) return html;
  const by = escaped(listed(authors.map(fullName)));
  return html.replace(/“(.*?)\.”/, (_all, title: string) => `Review of <i>${title}</i>, by ${by}.`);
}

function asSaid(item: Item): Item {
  if (!SAID.has(item.type)) return item;
  if (item['container-title'] !== undefined) return { ...item, type: 'webpage' };
  const event = item['event-title'];
  const page = { ...without(item, 'event-title', 'event-place', 'event', 'genre'), type: 'webpage' };
  return event === undefined ? page : { ...page, 'container-title': event };
}

/** What was said stands in quotation marks. An event is no title, so not in italics; its place follows the day. */
function placed(html: string, _item: Item, _style: unknown, work: Item): string {
  const { 'event-title': event, 'event-place': place, 'container-title': container } = work;
  if (!SAID.has(work.type) || container !== undefined) return html;
  if (event === undefined)
    return html.replace(/<i>(.*?)([?!]?)<\/i>\.?/, (_all, title: string, end: string) => `“${title}${end || '.'}”`);
  const upright = html.replace(`<i>${event}</i>`, event);
  return place === undefined ? upright : upright.replace(/(?:, (?=https?:)|\.$)/, (end) => `, ${place}${end}`);
}
