/**
 * Treaties, laws, resolutions and decisions of courts, which manuals cite after The Bluebook: by their names, without quotation marks
 * or italics, with the day on which they were made. The styles of CSL set them as books, or lose their titles or addresses.
 */
import { dateInWords, yearOf } from './dates.ts';
import type { Item } from './engine.ts';
import { numbered } from './mends/mend.ts';
import { escaped } from './plain.ts';
import { fullName } from './reference.ts';
import type { Style } from './styles.ts';

const RESOLUTION = /\b(?:resolution|decision)\b/i;

/** A law in a style that has a form of its own for it; nothing for other works and styles. */
export function lawCitation(work: Item, style: Style): string | undefined {
  const isTreaty = work.type === 'treaty';
  const isLaw = isTreaty || work.type === 'legislation' || work.type === 'legal_case';
  if (style.manual === 'chicago') return isLaw || isResolution(work) ? chicagoLaw(work, style) : undefined;
  return style.manual === 'apa' && isTreaty ? apaTreaty(work) : undefined;
}

function isResolution({ genre, number, author }: Item): boolean {
  return RESOLUTION.test(genre ?? '') && number !== undefined && author !== undefined;
}

/** CMOS 14.276 (decisions of courts), 14.285 (resolutions), 14.290 (treaties), 14.292 (laws of other countries). */
function chicagoLaw(work: Item, { form, csl }: Style): string {
  const date = dayOf(work);
  // The parties of a treaty are not its authors.
  const body = work.type === 'treaty' || work.author === undefined ? undefined : nameOf(work);
  const name = [isResolution(work) ? numbered(work) : undefined, work.title]
    .filter((part) => part !== undefined)
    .map(escaped)
    .join(', ');
  if (form === 'note') {
    const dated = body === undefined ? [name, date] : [body, [name, date && `(${date})`].filter(Boolean).join(' ')];
    return `${joined([...dated, seriesOf(work), address(work)], ', ')}.`;
  }
  const year = csl === 'chicago-author-date' ? String(yearOf(work.issued) ?? 'n.d.') : undefined;
  const lead = body === undefined ? [name, year] : [body, year, name];
  const day = year !== undefined && date === year ? undefined : date;
  return `${joined([...lead, day, seriesOf(work), address(work)], '. ')}.`;
}

/** APA 7, 11.10: the name, the day, the address. */
function apaTreaty(work: Item): string {
  return joined([escaped(work.title), dayOf(work) ?? 'n.d.', seriesOf(work), address(work)], ', ');
}

function dayOf({ issued }: Item): string | undefined {
  const date = dateInWords(issued);
  return date !== undefined && issued?.circa === true ? `ca. ${date}` : date;
}

/** “<i>United Nations Treaty Series</i> 217, no. 2949”. */
function seriesOf({ 'container-title': series, volume, number, type }: Item): string | undefined {
  if (series === undefined || type !== 'treaty') return undefined;
  const within = [`<i>${escaped(series)}</i>`, volume].filter(Boolean).join(' ');
  return number === undefined ? within : `${within}, no. ${escaped(number)}`;
}

function nameOf({ author = [] }: Item): string {
  return author.map((name) => escaped(fullName(name))).join(' and ');
}

const address = ({ URL }: Item): string | undefined => (URL === undefined ? undefined : escaped(URL));

function joined(parts: readonly (string | undefined)[], by: string): string {
  return parts.filter(Boolean).join(by);
}
