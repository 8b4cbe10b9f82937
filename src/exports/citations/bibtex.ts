/**
 * BibTeX, with the types and fields that BibLaTeX adds (https://ctan.org/pkg/biblatex) where BibTeX has none: newspapers, web
 * pages, dates in EDTF. Letters stay in UTF-8; what means something to LaTeX is escaped.
 */
import { edtf } from '../../model/source.ts';
import { endsOf } from './dates.ts';
import { bibtexType } from './bibtex-types.ts';
import { escapedUrl, kept, latex, whole } from './latex.ts';
import {
  fullName,
  isPerson,
  withTranslation,
  type CslDate,
  type Name,
  type PersonName,
  type Reference,
} from './reference.ts';

/** A field with its value as it is written. */
type Field = readonly [name: string, value: string | undefined];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The works as a BibTeX file. */
export function bibtex(works: readonly Reference[]): string {
  return works.map((work) => entry(work)).join('\n');
}

function entry(work: Reference): string {
  const { type, subtype, container } = bibtexType(work);
  const fields: Field[] = [
    ['author', names(work.author)],
    ['editor', names(work.editor)],
    ['translator', names(work.translator)],
    ['title', kept(withTranslation(work))],
    ['shorttitle', text(work['title-short'], kept)],
    ['entrysubtype', subtype],
    [container, text(work['container-title'], kept)],
    ['eventtitle', text(work['event-title'])],
    ['venue', text(work['event-place'], whole)],
    ['series', text(work['collection-title'])],
    ['volume', text(work.volume)],
    ['number', text(work.issue ?? work.number)],
    ['pages', text(work.page?.replace(/[-–]/, '--'))],
    ['edition', text(work.edition)],
    ...standing(work),
    ['address', text(work['publisher-place'], whole)],
    ['type', text(work.genre)],
    ...dateFields(work.issued),
    ['doi', text(work.DOI)],
    ['isbn', text(work.ISBN)],
    ['issn', text(work.ISSN)],
    ['url', text(work.URL, escapedUrl)],
    ['urldate', edtf(work.accessed)],
    ['langid', text(work.language)],
    ['language', text(work.language)],
    ['abstract', text(work.abstract)],
    ['note', text(noteOf(work))],
  ];
  const told = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${name === 'month' ? value : `{${value}}`},\n`],
  );
  return `@${type}{${work.id},\n${told.join('')}}\n`;
}

function text(value: string | undefined, write = latex): string | undefined {
  return value === undefined ? undefined : write(value);
}

/** Bodies in braces of their own, so that they are not taken for persons. */
function names(list: readonly Name[] | undefined): string | undefined {
  return list?.map((name) => (isPerson(name) ? person(name) : `{${latex(name.literal)}}`)).join(' and ');
}

/** “von Family, Suffix, Given”. An “and” within a name would part it. */
function person({ family, given, suffix, 'non-dropping-particle': particle }: PersonName): string {
  const last = /\s/.test(family) ? `{${latex(family)}}` : latex(family);
  const parts = [[particle, last].filter(Boolean).join(' '), suffix && latex(suffix), given && latex(given)];
  return parts.filter(Boolean).join(', ');
}

/** Who published it, and what it stands in where that is shown; a page has room for one of them. */
function standing(work: Reference): Field[] {
  const { publisher, shown } = bibtexType(work);
  const container = work['container-title'];
  if (shown === undefined || container === undefined) return [[publisher, text(work.publisher, whole)]];
  const both: Field[] = [
    [publisher, text(work.publisher, whole)],
    [shown, text(container, whole)],
  ];
  return shown === publisher ? both.slice(1) : both;
}

/** Year and month for BibTeX, and the date for BibLaTeX: behind them, for Zotero would put a month that follows before it. */
function dateFields(date: CslDate | undefined): Field[] {
  const [first] = endsOf(date);
  if (first === undefined) return [['year', text(date?.literal)]];
  const [year, month] = first;
  return [
    ['year', String(year)],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['date', edtf(date)],
  ];
}

/** What is told in words, for there is no field, or Zotero reads none; and the note. */
function noteOf(work: Reference): string | undefined {
  const { interviewer, 'reviewed-author': reviewed, 'reviewed-title': title, 'event-title': event } = work;
  const { type, publisher, shown } = bibtexType(work);
  const container = work['container-title'];
  const names = (list: readonly Name[]) => list.map(fullName).join(' and ');
  const about = [
    interviewer && `Interview by ${names(interviewer)}.`,
    reviewed && `Review of a work by ${names(reviewed)}.`,
    title && `Review of ${title}.`,
    type === 'misc' && event && `Given at ${event}.`,
    type === 'techreport' && container && `In ${container}.`,
    shown === publisher && container && work.publisher && `Published by ${work.publisher}.`,
    work.note,
  ];
  return about.filter(Boolean).join(' ') || undefined;
}
