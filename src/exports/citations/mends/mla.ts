/** The MLA Handbook, 9th edition, by its sections. */
import { dateInWords } from '../dates.ts';
import type { Item } from '../engine.ts';
import { bodyOf, numbered, without, type Mend } from './mend.ts';

const SAID = new Set(['speech', 'paper-conference']);
const NUMBERED = new Set(['report', 'document', 'treaty']);

export const mla: readonly Mend[] = [
  // 5.80: a date that the source does not state stands in square brackets.
  { item: approximate },
  // 5.19: a body that publishes its own work is named once, as the publisher or as the site.
  { item: onceNamed },
  // 5.48: a number with the word for what it numbers.
  {
    item: (item) => {
      const told = NUMBERED.has(item.type) ? numbered(item) : undefined;
      if (told === undefined) return item;
      return { ...without(item, 'genre'), number: /^\d+$/.test(told) ? `no. ${told}` : told };
    },
  },
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
  return isPage ? { ...without(item, 'author'), 'container-title': body } : item;
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
