/** A field that is as high as its words are long. */
import { element } from '../dom.ts';
import { MAX_NOTE_LENGTH } from './limits.ts';

export interface NoteField {
  readonly element: HTMLElement;
  readonly field: HTMLTextAreaElement;
  /** Puts words in; the caret of who writes here is not moved by them. */
  readonly write: (words: string) => void;
}

/** @param describedBy ids of what describes it; @param written is told what the reader has written, at every change */
export function noteField(id: string, describedBy: string, written: (words: string) => void): NoteField {
  const maxlength = String(MAX_NOTE_LENGTH);
  const attributes = { id, rows: '2', maxlength, dir: 'auto', autocomplete: 'off', 'aria-describedby': describedBy };
  const field = element('textarea', attributes);
  // Has the same words in the same place, and so gives the field its height; on paper it stands for it.
  const paper = element('div', { class: 'own-paper', 'aria-hidden': 'true', dir: 'auto' });
  const mirror = () => {
    // A line break at the end begins a line, as it does in the field.
    paper.textContent = field.value.replace(/\n$/, '\n ');
  };
  field.addEventListener('input', () => {
    mirror();
    written(field.value);
  });
  return {
    element: element('div', { class: 'own-field' }, field, paper),
    field,
    write: (words) => {
      if (field.value === words) return;
      const { selectionStart, selectionEnd } = field;
      field.value = words;
      if (field === document.activeElement) field.setSelectionRange(selectionStart, selectionEnd);
      mirror();
    },
  };
}
