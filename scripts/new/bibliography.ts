/** Adding a record to the text of a bibliography, everything else in it kept to the byte. */
import { isMap, isSeq, parseDocument } from 'yaml';
import { Refusal } from './fields.ts';

/** A record that is there, and where. */
interface Place {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Puts a record before the first whose id is greater, laid out as the others are.
 * @param old the bibliography, a JSON list; `undefined` when there is none
 * @throws Refusal when it is no such list, or has the id already
 */
export function addRecord(old: string | undefined, record: { readonly id: string }): string {
  const text = old ?? '[]\n';
  const places = recordsIn(text);
  if (places.some(({ id }) => id === record.id)) throw new Refusal(`The bibliography has “${record.id}” already.`);
  const layout = layoutOf(text, places[0]);
  const written = inLayout(record, layout);
  const next = places.find(({ id }) => id > record.id);
  if (next !== undefined) return splice(text, next.start, `${written},${layout.between}`);
  const last = places.at(-1);
  if (last !== undefined) return splice(text, last.end, `,${layout.between}${written}`);
  return text.replace(/\[\s*\]/, () => `[${layout.between}${written}${layout.eol}]`);
}

const splice = (text: string, at: number, inserted: string): string => text.slice(0, at) + inserted + text.slice(at);

function recordsIn(text: string): Place[] {
  if (!isJsonList(text)) throw new Refusal('The bibliography is not a JSON list of records. See: npm run check');
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const { contents } = parseDocument(text.slice(bom));
  return (isSeq(contents) ? contents.items : []).flatMap((item) =>
    isMap(item) && item.range
      ? [{ id: String(item.get('id')), start: item.range[0] + bom, end: item.range[1] + bom }]
      : [],
  );
}

function isJsonList(text: string): boolean {
  try {
    return Array.isArray(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return false;
  }
}

interface Layout {
  readonly eol: string;
  readonly indent: string;
  /** What stands between the comma after a record and the next. */
  readonly between: string;
}

/** Read off the first record: on a line of its own, and how far in, or all on one line. */
function layoutOf(text: string, first: Place | undefined): Layout {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  if (first === undefined) return { eol, indent: '  ', between: `${eol}  ` };
  const ownLine = /\n([ \t]*)$/.exec(text.slice(0, first.start));
  if (ownLine === null) return { eol: '', indent: '', between: ' ' };
  const indent = ownLine[1] ?? '';
  return { eol, indent, between: eol + indent };
}

function inLayout(record: object, { eol, indent }: Layout): string {
  if (eol === '') return JSON.stringify(record);
  return JSON.stringify(record, null, indent || 2).replaceAll('\n', eol + indent);
}
