/** The Publication Manual of the American Psychological Association, 7th edition, by its sections. */
import { dateInWords } from '../dates.ts';
import type { Item } from '../engine.ts';
import { bodyOf, without, type Mend } from './mend.ts';

const DESCRIBED: Readonly<Record<string, string>> = { speech: 'Speech', 'paper-conference': 'Paper presentation' };

export const apa: readonly Mend[] = [
  // 9.24: a publisher or site that is the author is left out; 10.3: a work of reference stays, and has no author.
  { item: onceNamed },
  // 6.17: titles have capitals for names alone, which no program can tell.
  { item: (item) => ({ ...item, title: item['sentence-title'] ?? item.title }) },
  // 6.17: the first word after a colon has a capital.
  {
    item: (item) => ({
      ...item,
      title: item.title.replace(/: \p{Ll}(?!\p{Ll}*\p{Lu})/u, (start) => start.toUpperCase()),
    }),
  },
  // 6.7: quotation marks are double.
  { item: (item) => ({ ...item, title: item.title.replace(/‘(.+?)’(?!\p{L})/gu, '“$1”') }) },
  // 10.1: the numbers of resolutions are not introduced by “No.”.
  { text: (html) => html.replace(/ No\. (?=[A-Z]+\/)/, ' ') },
  // 10.6: the degree in full words.
  { text: (html) => html.replace(/\[PhD diss\., /, '[Doctoral dissertation, ') },
  // 10.5: what was said is described in square brackets.
  { item: (item) => ({ ...(DESCRIBED[item.type] && { genre: DESCRIBED[item.type] }), ...item }) },
  // 10.9: data are a “data set”, in two words.
  { text: (html) => html.replace('[Dataset]', '[Data set]') },
  // 10.7: a review that has no author begins with its description.
  {
    text: (html, { type }) =>
      type.startsWith('review') ? html.replace(/(?<=^|>)(\([^)]*\)\.) (\[.*?\])\./, '$2. $1') : html,
  },
  // 9.14: what is in no volume of a periodical has its day.
  { text: withDay },
  // 10.1: “In” stands before a book or a work of reference only.
  { text: (html, { type }) => (type === 'interview' ? html.replace('. In <i>', '. <i>') : html) },
];

function onceNamed(item: Item): Item {
  const body = bodyOf(item);
  const isOfReference = item.type.startsWith('entry-') && body !== undefined && body === item['container-title'];
  if (isOfReference) return without(item, 'author');
  const same = (['publisher', 'container-title'] as const).filter(
    (field) => body !== undefined && item[field] === body,
  );
  return without(item, ...same);
}

/** The style knows this of articles, not of reviews. */
function withDay(html: string, { type, volume, issued }: Item): string {
  const [, day, year] = /^(.+?),? (\d{4})$/.exec(dateInWords(issued) ?? '') ?? [];
  if (!type.startsWith('review') || volume !== undefined || day === undefined) return html;
  return html.replace(`(${year})`, `(${year}, ${day})`);
}
