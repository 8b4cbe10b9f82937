/** What leads to the script of the class: pointing, and a view for a class as an address carries it. */
import type { NoteKind } from './gloss.ts';

/** The reading list whose questions are shown; empty for none. That it is there tells a view from a reader’s own settings. */
export const QUESTIONS = 'questions';
/** What is left out, once for each or parted by spaces. */
export const HIDE = 'hide';
/** That the page opens to be read aloud. */
export const ALOUD = 'aloud';

/** Sent to the window when the reader points at something: with the event by which a ¶ was pressed, or when words are selected. */
export const POINT = 'postil-point';

/** Notes of one kind, as settings and addresses name them. */
export const noteChoices: readonly { readonly value: `${NoteKind}-notes`; readonly label: string }[] = [
  { value: 'context-notes', label: 'Context notes' },
  { value: 'disputed-notes', label: 'Disputed notes' },
  { value: 'textual-notes', label: 'Textual notes' },
];

/** Notes of all kinds, as addresses and devices have them from before they could be told apart. */
export const ALL_NOTES = 'notes';

/** Whether an address shows a view that was chosen for a class. */
export const isView = (search: string): boolean => /[?&]questions(?:[=&]|$)/.test(search);

/** Whether an address opens the page to be read aloud. */
export const isReadAloud = (search: string): boolean => /[?&]aloud(?:[=&]|$)/.test(search);
