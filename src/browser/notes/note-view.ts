/** A note as the reader sees and writes it: a field with its label, what it is about, and what became of it. */
import { button, element, fill } from '../dom.ts';
import { firstWords } from './hand-in.ts';
import { isBlank, quoteOf, textOf, type Note } from './note.ts';
import { noteField } from './note-field.ts';
import type { Trouble } from './saving.ts';
import { troubleWords } from './sentences.ts';

export interface NoteView {
  readonly element: HTMLElement;
  readonly field: HTMLTextAreaElement;
  readonly show: (note: Note, state: NoteState) => void;
}

export interface NoteState {
  /** “Your note on ¶ 7”. */
  readonly label: string;
  /** What is to be told of its words, such as that they have changed. */
  readonly remark?: string | undefined;
  /** Why it is not kept, if it is not. */
  readonly trouble: Trouble | undefined;
}

export interface NoteActs {
  readonly written: (words: string) => void;
  /** Takes it out; an answer that a question always has room for has none. */
  readonly remove?: (() => void) | undefined;
  /** Something to press for each form in which notes can be saved elsewhere. */
  readonly saves: () => readonly HTMLElement[];
}

/** @param id of the field, of which others are made */
export function noteView(id: string, { written, remove, saves }: NoteActs): NoteView {
  const label = element('label', { id: `${id}-label`, for: id });
  const quoted = element('q');
  const about = element('p', { id: `${id}-about`, class: 'own-about' }, quoted);
  const remark = element('p', { id: `${id}-remark`, class: 'own-remark' });
  const field = noteField(id, `${about.id} ${remark.id}`, written);
  const alert = alertPart(saves);
  const time = element('time');
  const away = remove && button('Delete', remove, { class: 'own-delete', 'aria-describedby': label.id });
  const whole = element(
    'article',
    { class: 'own-note', 'aria-labelledby': label.id },
    element('p', { class: 'own-label' }, label),
    ...[about, remark, field.element, ...alert.elements],
    element('p', { class: 'own-foot' }, time, away),
  );
  return {
    element: whole,
    field: field.field,
    show: (note, state) => {
      const quote = quoteOf(note)?.exact;
      label.textContent = state.label;
      quoted.textContent = firstWords(quote ?? '');
      about.hidden = quote === undefined || state.remark !== undefined;
      remark.textContent = state.remark ?? '';
      remark.hidden = state.remark === undefined;
      field.write(textOf(note));
      showTime(time, note);
      alert.show(state.trouble);
      whole.classList.toggle('own-blank', isBlank(note));
    },
  };
}

/** Says that a note is not kept, and offers to save it elsewhere. What is announced is written only when it is new. */
function alertPart(saves: () => readonly HTMLElement[]) {
  const words = element('p', { role: 'alert' });
  const ways = element('p', { class: 'own-ways' });
  return {
    elements: [words, ways],
    show: (trouble: Trouble | undefined) => {
      const why = trouble === undefined ? '' : troubleWords(trouble);
      if (words.textContent === why) return;
      words.textContent = why;
      fill(ways, trouble === undefined ? [] : saves());
    },
  };
}

function showTime(time: HTMLTimeElement, note: Note): void {
  const { lang } = document.documentElement;
  const moment = new Date(note.modified).toLocaleString(lang, { dateStyle: 'medium', timeStyle: 'short' });
  time.dateTime = note.modified;
  time.textContent = isBlank(note) ? '' : moment;
}
