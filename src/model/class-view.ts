/** What leads to the script of the class: pointing, and a view for a class as an address carries it. */
import type { NoteKind } from './gloss.ts';
import type { KindData } from './kinds.ts';

/** The reading list whose questions are shown; empty for none. That it is there tells a view from a reader’s own settings. */
export const QUESTIONS = 'questions';
/** What is left out, once for each or parted by spaces. */
export const HIDE = 'hide';
/** That the page opens to be read aloud. */
export const ALOUD = 'aloud';

/** Sent to the window when the reader points at something: with the event by which a ¶ was pressed, or when words are selected. */
export const POINT = 'postil-point';

/** Notes of one kind, as settings and addresses name them. */
const noteChoices: readonly (MarginChoice & { readonly value: `${NoteKind}-notes` })[] = [
  { value: 'context-notes', label: 'Context notes' },
  { value: 'disputed-notes', label: 'Disputed notes' },
  { value: 'textual-notes', label: 'Textual notes' },
];

/** Something that the margin may show. */
export interface MarginChoice {
  /** As settings and addresses name it. */
  readonly value: string;
  readonly label: string;
}

/** All that the margin may show: entries of each kind, and notes of each. */
export function marginChoices({
  kinds,
}: {
  readonly kinds: readonly Pick<KindData, 'kind' | 'many'>[];
}): MarginChoice[] {
  return [...kinds.map(({ kind, many }) => ({ value: kind, label: many })), ...noteChoices];
}

/** Notes of all kinds, as addresses and devices have them from before they could be told apart. */
export const ALL_NOTES = 'notes';

/** Whether settings hide something that the margin may show. @param hide what they hide, parted by spaces */
export function isHidden(hide: string, what: string): boolean {
  const hidden = hide.split(' ');
  return hidden.includes(what) || (what.endsWith(`-${ALL_NOTES}`) && hidden.includes(ALL_NOTES));
}

/** Whether an address shows a view that was chosen for a class. */
export const isView = (search: string): boolean => /[?&]questions(?:[=&]|$)/.test(search);

/** Whether an address opens the page to be read aloud. */
export const isReadAloud = (search: string): boolean => /[?&]aloud(?:[=&]|$)/.test(search);
