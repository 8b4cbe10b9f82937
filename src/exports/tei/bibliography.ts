/** Sources, from CSL-JSON to `biblStruct`. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { parseDate } from '../../model/dates.ts';
import type { SourceId } from '../../model/ids.ts';
import { edtf, type Source } from '../../model/source.ts';
import type { Context } from './context.ts';
import { dateAttributes } from './dates.ts';
import { asOneWord, sourceXmlId } from './ids.ts';
import { namesIn } from './person-names.ts';

/** A list of every source that the file cites. */
export function listOfSources({ library, sources }: Pick<Context, 'library' | 'sources'>): Element[] {
  if (sources.length === 0) return [];
  const records = sources.flatMap((id) => library.sources.get(id) ?? []).map(sourceElement);
  return [x('listBibl', { type: 'sources' }, [x('head', 'Sources'), ...records])];
}

/** Types of works that come out again and again, whose title is that of a journal or a newspaper. */
const SERIAL = /^(?:article|post|review|webpage|interview)/;

/** A record of the bibliography. */
export function sourceElement(record: Source): Element {
  const container = record['container-title'];
  const who = namesIn(record, 'author', 'author');
  const where = [
    ...(record.URL === undefined ? [] : [x('ref', { target: new URL(record.URL).href })]),
    ...numbered(record, 'DOI'),
    ...numbered(record, 'ISBN'),
  ];
  const level = SERIAL.test(record.type) ? 'j' : 'm';
  return x('biblStruct', { 'xml:id': sourceXmlId(record.id as SourceId), type: asOneWord(record.type) }, [
    ...(container === undefined
      ? [x('monogr', [...meeting(record), ...who, x('title', { level: 'm' }, record.title), ...where, ...rest(record)])]
      : [
          x('analytic', [...who, x('title', { level: 'a' }, record.title), ...where]),
          x('monogr', [...meeting(record), x('title', { level }, container), ...rest(record)]),
        ]),
    ...series(record),
    ...reviewed(record),
    ...(record.note === undefined ? [] : [x('note', record.note)]),
  ]);
}

/** Editors and translators, and who brought it out when. */
function rest(record: Source): Element[] {
  return [
    ...namesIn(record, 'editor', 'editor'),
    ...namesIn(record, 'translator', 'editor', 'translator'),
    x('imprint', [
      ...texts(record, 'publisher-place', 'pubPlace'),
      ...texts(record, 'publisher', 'publisher'),
      ...scopes(record),
      dateElement(record.issued),
      ...(record.accessed === undefined ? [] : [dateElement(record.accessed, 'accessed')]),
    ]),
  ];
}

/** Whose work it reviews. */
function reviewed(record: Source): Element[] {
  const authors = namesIn(record, 'reviewed-author', 'author');
  return authors.length === 0 ? [] : [x('relatedItem', { type: 'reviewed' }, [x('bibl', authors)])];
}

/** Where in its container it stands. */
function scopes(record: Source): Element[] {
  return ['volume', 'issue', 'number', 'page'].flatMap((unit) =>
    texts(record, unit, 'biblScope').map((scope) => ({ ...scope, attributes: { unit } })),
  );
}

/** The meeting at which it was read. */
function meeting(record: Source): Element[] {
  return texts(record, 'event-title', 'meeting');
}

function series(record: Source): Element[] {
  const title = textIn(record, 'collection-title');
  return title === undefined ? [] : [x('series', [x('title', { level: 's' }, title)])];
}

function numbered(record: Source, type: string): Element[] {
  return texts(record, type, 'idno').map((idno) => ({ ...idno, attributes: { type } }));
}

function texts(record: Source, field: string, element: string): Element[] {
  const text = textIn(record, field);
  return text === undefined ? [] : [x(element, text)];
}

/** A field of CSL as text; those that the schema does not name may hold anything. */
function textIn(record: Source, field: string): string | undefined {
  const value = record[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function dateElement(date: Source['issued'], type?: string): Element {
  const written = edtf(date);
  const parsed = written === undefined ? undefined : parseDate(written);
  return x(
    'date',
    { ...(type !== undefined && { type }), ...(parsed && dateAttributes(parsed, 'moment')) },
    parsed?.words ?? date?.literal ?? 'n.d.',
  );
}
