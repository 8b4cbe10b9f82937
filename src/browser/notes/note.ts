/**
 * A reader's note, or an answer to a question: a W3C Web Annotation (https://www.w3.org/TR/annotation-model/), in memory, on the
 * device and in the file that is exported alike.
 */
import type { TextPositionSelector, TextQuoteSelector } from '../../anchoring/quote.ts';

export interface Note {
  readonly type: 'Annotation';
  /** `urn:uuid:…`, or whatever names an annotation that was imported. */
  readonly id: string;
  readonly motivation: 'commenting' | 'replying';
  /** When it was begun and last changed: ISO 8601, in UTC. */
  readonly created: string;
  readonly modified: string;
  readonly body: { readonly type: 'TextualBody'; readonly value: string; readonly format: 'text/plain' };
  readonly target: {
    readonly type: 'SpecificResource';
    /** The page: its path in the site, `op-eds/SLUG.html`; where it is published, in a file that is exported. */
    readonly source: string;
    /** At least a fragment or a quotation. */
    readonly selector: readonly Selector[];
  };
}

export type Selector =
  | { readonly type: 'FragmentSelector'; readonly conformsTo: typeof HTML_FRAGMENT; readonly value: string }
  | ({ readonly type: 'TextQuoteSelector' } & TextQuoteSelector)
  | ({ readonly type: 'TextPositionSelector' } & TextPositionSelector);

/** What fragments of HTML are: https://www.w3.org/TR/annotation-model/#fragment-selector */
export const HTML_FRAGMENT = 'http://tools.ietf.org/rfc/rfc3236';

/** What a note is about. */
export interface Subject {
  /** The page’s path in the site. */
  readonly source: string;
  /** The paragraph or question, `p7`, `q-ID`. */
  readonly fragment?: string | undefined;
  /** The words in it, and where they stand in the text of the page, if it is about words. */
  readonly quote?: TextQuoteSelector | undefined;
  readonly position?: TextPositionSelector | undefined;
}

/** The selectors of a subject. */
export function selectorsOf({ fragment, quote, position }: Omit<Subject, 'source'>): Selector[] {
  return [
    ...(fragment === undefined
      ? []
      : [{ type: 'FragmentSelector', conformsTo: HTML_FRAGMENT, value: fragment } as const]),
    ...(quote === undefined ? [] : [{ type: 'TextQuoteSelector', ...quote } as const]),
    ...(position === undefined ? [] : [{ type: 'TextPositionSelector', ...position } as const]),
  ];
}

/** A note without words yet. @param now ISO 8601, in UTC */
export function newNote(motivation: Note['motivation'], subject: Subject, id: string, now: string): Note {
  return {
    type: 'Annotation',
    id,
    motivation,
    created: now,
    modified: now,
    body: { type: 'TextualBody', value: '', format: 'text/plain' },
    target: { type: 'SpecificResource', source: subject.source, selector: selectorsOf(subject) },
  };
}

/** The note with other words; later than it was, whatever the clock says. @param now ISO 8601, in UTC */
export function rewritten(note: Note, value: string, now: string): Note {
  const next = new Date(Date.parse(note.modified) + 1).toISOString();
  return { ...note, modified: now > note.modified ? now : next, body: { ...note.body, value } };
}

export function textOf({ body }: Note): string {
  return body.value;
}

/** Whether it says nothing. */
export function isBlank(note: Note): boolean {
  return textOf(note).trim() === '';
}

export function fragmentOf(note: Note): string | undefined {
  return selector(note, 'FragmentSelector')?.value;
}

export function quoteOf(note: Note): TextQuoteSelector | undefined {
  return selector(note, 'TextQuoteSelector');
}

export function positionOf(note: Note): TextPositionSelector | undefined {
  return selector(note, 'TextPositionSelector');
}

function selector<Type extends Selector['type']>({ target }: Note, type: Type) {
  return target.selector.find((each): each is Extract<Selector, { type: Type }> => each.type === type);
}
