/** Any annotation in, a note of ours out; what a note has no room for (a creator, tags, other selectors) is left behind. */
import type { TextPositionSelector, TextQuoteSelector } from '../../anchoring/quote.ts';
import { MAX_NAME_LENGTH, MAX_NOTE_LENGTH, MAX_QUOTE_LENGTH } from './limits.ts';
import { newNote, type Note, type Subject } from './note.ts';
import { pagePath } from './page-path.ts';
import {
  Fault,
  field,
  hasType,
  isFields,
  moment,
  optionalText,
  place,
  several,
  text,
  type Fields,
} from './take-apart.ts';

/**
 * Reads an annotation. Throws `Fault`.
 * @param now when it is read, ISO 8601 in UTC, for one that tells no time
 */
export function readAnnotation(data: unknown, now: string): Note {
  if (!hasType(data, 'Annotation')) throw new Fault('is no annotation: its “type” is not “Annotation”');
  const id = text(field(data, 'id'), '“id”', MAX_NAME_LENGTH);
  if (!/^[a-z][a-z0-9+.-]*:\S+$/i.test(id)) throw new Fault('has an “id” that is no IRI');
  const created = moment(field(data, 'created'), '“created”');
  const modified = moment(field(data, 'modified'), '“modified”') ?? created ?? now;
  const motivation = several(field(data, 'motivation')).includes('replying') ? 'replying' : 'commenting';
  const note = newNote(motivation, subjectOf(field(data, 'target')), id, created ?? modified);
  return { ...note, modified, body: { ...note.body, value: wordsOf(data) } };
}

/** Its words, as they stand: markup in them is text. */
function wordsOf(annotation: Fields): string {
  const value = optionalText(field(annotation, 'bodyValue'), '“bodyValue”', MAX_NOTE_LENGTH);
  if (value !== undefined) return value;
  const bodies = several(field(annotation, 'body')).filter((each) => hasType(each, 'TextualBody'));
  const [body] = bodies.filter((each) => !['tagging', 'classifying'].includes(String(field(each, 'purpose'))));
  if (body === undefined) throw new Fault('has no text: no “body” of it is a “TextualBody”');
  return text(field(body, 'value'), '“value”', MAX_NOTE_LENGTH);
}

function subjectOf(data: unknown): Subject {
  const [target, another] = several(data);
  if (target === undefined) throw new Fault('has no “target”');
  if (another !== undefined) throw new Fault('has more than one “target”');
  if (!isFields(target)) return addressed(text(target, '“target”', MAX_NAME_LENGTH), []);
  const source = field(target, 'source') ?? field(target, 'id');
  const address = isFields(source) ? field(source, 'id') : source;
  return addressed(text(address, '“source”', MAX_NAME_LENGTH), several(field(target, 'selector')));
}

/** @param address may name a fragment */
function addressed(address: string, selectors: readonly unknown[]): Subject {
  const named = firstOf(selectors, 'FragmentSelector');
  const [, inAddress] = /#([^#]+)$/.exec(address) ?? [];
  const fragment = named === undefined ? inAddress : text(field(named, 'value'), 'fragment', MAX_NAME_LENGTH);
  const quote = quoteIn(firstOf(selectors, 'TextQuoteSelector'));
  if (fragment === undefined && quote === undefined)
    throw new Fault('says of no paragraph and no words that it is on them');
  const position = positionIn(firstOf(selectors, 'TextPositionSelector'));
  return { source: pagePath(address) ?? address, fragment: fragment?.replace(/^#/, ''), quote, position };
}

function firstOf(selectors: readonly unknown[], type: string): Fields | undefined {
  return selectors.find((each): each is Fields => hasType(each, type));
}

function quoteIn(selector: Fields | undefined): TextQuoteSelector | undefined {
  if (selector === undefined) return undefined;
  return {
    exact: text(field(selector, 'exact'), '“exact”', MAX_QUOTE_LENGTH),
    prefix: optionalText(field(selector, 'prefix'), '“prefix”', MAX_QUOTE_LENGTH) ?? '',
    suffix: optionalText(field(selector, 'suffix'), '“suffix”', MAX_QUOTE_LENGTH) ?? '',
  };
}

function positionIn(selector: Fields | undefined): TextPositionSelector | undefined {
  if (selector === undefined) return undefined;
  return { start: place(field(selector, 'start'), '“start”'), end: place(field(selector, 'end'), '“end”') };
}
