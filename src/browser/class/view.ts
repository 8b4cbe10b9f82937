/** A view chosen for a class, as the address has it, and how it is told. */
import { ALL_NOTES, ALOUD, HIDE, QUESTIONS, isView, type MarginChoice } from '../../model/class-view.ts';
import { listed } from '../../model/words.ts';

export interface View {
  /** The reading list whose questions are shown; none where it is empty. */
  readonly questions: string;
  /** What is left out, by its names. */
  readonly hidden: readonly string[];
}

/** The view of an address; nothing where it has none. @param search what stands behind its “?” */
export function viewIn(search: string): View | undefined {
  if (!isView(search)) return undefined;
  const asked = new URLSearchParams(search);
  const hidden = asked.getAll(HIDE).flatMap((names) => names.split(' '));
  return { questions: asked.get(QUESTIONS) ?? '', hidden: hidden.filter((name) => name !== '') };
}

/** The address of a view: what a form states, in few words. @param asked its names with their values, in order */
export function viewLink(page: string, asked: readonly (readonly [name: string, value: string])[]): string {
  const url = new URL(page);
  url.search = '';
  const valuesOf = (sought: string) => asked.flatMap(([name, value]) => (name === sought ? [value] : []));
  url.searchParams.set(HIDE, valuesOf(HIDE).filter(Boolean).join(' '));
  url.searchParams.set(QUESTIONS, valuesOf(QUESTIONS).join(''));
  if (valuesOf(ALOUD).length > 0) url.searchParams.set(ALOUD, '');
  return url.href;
}

/** An address without its view; what else it asks for stays. */
export function withoutView(address: string): string {
  const url = new URL(address);
  for (const name of [QUESTIONS, HIDE]) url.searchParams.delete(name);
  return url.href;
}

/** An address that opens the reading aloud of a paragraph, or that does no longer. */
export function withAloud(address: string, paragraph: string, open: boolean): string {
  const url = new URL(address);
  if (open) url.searchParams.set(ALOUD, '');
  else url.searchParams.delete(ALOUD);
  url.hash = paragraph;
  return url.href;
}

/** Something that the margin may show, and whether it does. */
export interface Choice extends MarginChoice {
  readonly isShown: boolean;
}

/**
 * “People and treaties; questions shown.”, “Everything but disputed notes.”
 * @param choices all that the margin may show, in the order of the settings
 */
export function viewWords(choices: readonly Choice[], hasQuestions: boolean): string {
  const [shown, hidden] = [namesOf(choices, true), namesOf(choices, false)];
  const margin = hidden.length === 0 ? 'everything' : shown.length === 0 ? 'the text alone' : fewest(shown, hidden);
  return `${margin}${hasQuestions ? '; questions shown' : ''}.`;
}

const fewest = (shown: readonly string[], hidden: readonly string[]): string =>
  hidden.length < shown.length ? `everything but ${listed(hidden)}` : listed(shown);

/** The names of what is shown, or of what is not; all kinds of notes together are “notes”. */
function namesOf(choices: readonly Choice[], isShown: boolean): string[] {
  const isNotes = ({ value }: Choice) => value.endsWith(`-${ALL_NOTES}`);
  const all = choices.filter(isNotes).every((each) => each.isShown === isShown);
  const names = choices.filter((each) => each.isShown === isShown && !(all && isNotes(each)));
  return [...names.map(({ label }) => label.toLowerCase()), ...(all && choices.some(isNotes) ? [ALL_NOTES] : [])];
}
