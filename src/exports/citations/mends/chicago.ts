/** The Chicago Manual of Style, 17th edition (CMOS), by its sections. */
import { dateInWords } from '../dates.ts';
import type { Item } from '../engine.ts';
import { escaped } from '../plain.ts';
import { LANGUAGE } from '../styles.ts';
import { bodyOf, numbered, without, type Mend } from './mend.ts';

const PAGES = new Set(['webpage', 'entry-encyclopedia']);
const STANDING = /^(?:article-|entry-|review)/;
const PERIODICAL = /^(?:article-|review|interview)/;

export const chicago: readonly Mend[] = [
  // 14.145, 15.44: a date that is not stated stands in square brackets.
  { item: approximate },
  // 14.84: a body that is both author and site is named once; a periodical or a work of reference stands as what it is.
  { item: onceNamed },
  // 14.170, 14.193: the name of a periodical in English loses its article.
  { item: withoutArticle },
  // 14.220: a report is treated as a book; what it is numbered as stands where the series of a book does.
  {
    item: reportAsBook,
    text: (html, item, { form }) =>
      form === 'note' && item['collection-title']?.startsWith('no. ') === true
        ? html.replace(', No. ', ', no. ')
        : html,
  },
  // 14.202, 14.191: what is in no volume of a journal is cited by its day.
  {
    item: (item) =>
      /^(?:article-journal|review|review-book)$/.test(item.type) &&
      item.volume === undefined &&
      item.issue === undefined
        ? { ...item, type: 'article-magazine' }
        : item,
  },
  // 14.217: what was said before an audience: what it was, where and when, in parentheses.
  {
    item: asSaid,
    text: (html, item, { form, csl }, work) => {
      if (item.type !== 'speech') return html;
      return form === 'note' ? occasionIn(html, item) : withYear(html, csl, work);
    },
  },
  // 14.211: a published interview is an article; 15.49: its title is a sentence of its own.
  {
    item: (item) => (item.type === 'interview' ? { ...item, type: 'article-magazine' } : item),
    text: (html) => html.replace(/([^.?!])” (?=Interview by )/, '$1.” '),
  },
  // 14.208: a blog that is part of a larger publication is followed by that and the day, set off by commas.
  {
    text: (html) =>
      html.replace(/ \(blog\) \(([^()]*)\)/, ' (blog), $1').replace(/(\(blog\)\. [^.]*)\. (?=[A-Z]\w+ \d)/, '$1, '),
  },
  // 14.207, 14.233, 15.49: in a list of works a title, and the site that it stands on, end in a full stop before the day.
  {
    text: (html, { type, issued }, { form, csl }) => {
      if (form === 'note') return html;
      const stopped = html.replace(
        /([?!]?),” (?=(?:[A-Z][a-z]+ )?\d|\[ca\. )/,
        (_all, end: string) => `${end || '.'}” `,
      );
      const day = dateInWords(issued);
      const isPage = PAGES.has(type) && csl === 'chicago-fullnote-bibliography' && day !== undefined;
      return isPage ? stopped.replace(`, ${day}`, `. ${day}`) : stopped;
    },
  },
  // A note is a sentence and begins with a capital, also where that is the word for what it is.
  { text: (html, _item, { form }) => (form === 'note' ? html.replace(/^review of /, 'Review of ') : html) },
  // 14.107: what a chapter stands in is named where it is known.
  { text: (html) => html.replace(/ In \.(?= |<|$)/, '') },
  // 14.233: an unsigned entry is cited in a note by the work of reference, s.v. (sub verbo).
  {
    text: (html, { type, author }, { form }) =>
      type === 'entry-encyclopedia' && form === 'note' && author === undefined
        ? html.replace(/^(“.*?,”) in (<i>.*?<\/i>), /, '$2, s.v. $1 ')
        : html,
  },
];

function approximate(item: Item): Item {
  const date = dateInWords(item.issued);
  return item.issued?.circa === true && date !== undefined ? { ...item, issued: { literal: `[ca. ${date}]` } } : item;
}

function onceNamed(item: Item): Item {
  const body = bodyOf(item);
  if (body === undefined || body !== item['container-title']) return item;
  return without(item, STANDING.test(item.type) ? 'author' : 'container-title');
}

function withoutArticle(item: Item): Item {
  const { type, language = LANGUAGE, 'container-title': name } = item;
  if (!PERIODICAL.test(type) || !language.startsWith('en') || name === undefined) return item;
  return { ...item, 'container-title': name.replace(/^The (?=\p{Lu})/u, '') };
}

function reportAsBook(item: Item): Item {
  if (item.type !== 'report') return item;
  const series = item['container-title'] ?? item['collection-title'];
  const told = series ?? numbered(item);
  const rest = without(item, 'container-title', 'genre', 'number', 'collection-title');
  return { ...rest, type: 'book', ...(told !== undefined && { 'collection-title': told }) };
}

function asSaid(item: Item): Item {
  const { genre = 'speech', 'event-title': event } = item;
  if (item.type === 'speech') return { ...item, genre: genre.toLowerCase() };
  if (item.type !== 'paper-conference' || item['container-title'] !== undefined || event === undefined) return item;
  return { ...item, type: 'speech', genre: 'paper' };
}

/** CSL’s notes say less of papers than its lists do, and nothing of an occasion that has no place. */
function occasionIn(html: string, { genre, event, issued }: Item): string {
  if (html.includes('(')) return html.replace('(paper, ', '(paper presented at the ');
  const what = genre === 'paper' && event !== undefined ? [`paper presented at the ${event}`] : [genre, event];
  const told = [...what, dateInWords(issued)].filter((part) => part !== undefined).join(', ');
  return html.replace(/,” /, () => `” (${escaped(told)}), `);
}

/** 15.13: the day in full, although the year stands behind the author. */
function withYear(listed: string, csl: string, { issued }: Item): string {
  const html = listed.replace(/(?<!paper) presented at the /i, ', ');
  const day = dateInWords(issued);
  const short = day?.replace(/,? \d{4}$/, '');
  return csl === 'chicago-author-date' && day !== undefined && short !== undefined && !html.includes(day)
    ? html.replace(`${short}.`, `${day}.`)
    : html;
}
