/** The form in which a reader pastes, drops or chooses a copy, and is told what comes of it. */
import { button, element, fill, type Child } from '../dom.ts';
import { textFile } from './take.ts';

/** What files the chooser offers; what a file is, is told by what it holds. */
const OFFERED = '.txt,.text,.md,.html,.htm,.xhtml,.docx,.pdf,text/plain,text/html,application/pdf';

const PROMISE = 'It is read on this device, stays on it, and is sent nowhere.';

/** Something that the reader can do about what was told. */
export interface Way {
  readonly label: string;
  readonly act: () => void;
}

export interface CopyForm {
  readonly element: HTMLElement;
  /** Is as it was at first. */
  readonly reset: () => void;
  /** The same, and asks for a copy. */
  readonly ask: () => void;
  /** Tells what is under way. */
  readonly busy: (doing: string, cancel: () => void) => void;
  /** Tells why it came to nothing, or what is doubtful, and asks again. */
  readonly trouble: (message: string, ways?: readonly Way[]) => void;
}

/** @param open what is done with what the reader gives */
export function copyForm(about: string, open: (file: File) => void): CopyForm {
  const status = element('p', { role: 'status' });
  const trouble = element('p', { id: 'copy-trouble', role: 'alert' });
  const ways = element('p', { class: 'copy-ways' });
  const asking = askingPart(open);
  const cancelling = element('div', { class: 'copy-busy', hidden: true });
  const root = element(
    'div',
    { class: 'copy-form' },
    element('p', {}, `${about} ${PROMISE}`),
    trouble,
    ways,
    asking.element,
    status,
    cancelling,
  );
  const show = (message: string, some: readonly Way[], busy: readonly Child[]) => {
    trouble.textContent = message;
    fill(
      ways,
      some.map(({ label, act }) => button(label, act)),
    );
    asking.element.hidden = busy.length > 0;
    cancelling.hidden = busy.length === 0;
    fill(cancelling, busy);
  };
  const reset = () => {
    status.textContent = '';
    show('', [], []);
    asking.field.value = '';
  };
  return {
    element: root,
    reset,
    ask: () => {
      reset();
      asking.field.focus();
    },
    busy: (doing, cancel) => {
      status.textContent = doing;
      if (!cancelling.hidden) return;
      const stop = button('Cancel', cancel);
      show('', [], [element('progress', { 'aria-label': 'Opening' }), stop]);
      stop.focus();
    },
    trouble: (message, some = []) => {
      status.textContent = '';
      show(message, some, []);
      (ways.querySelector('button') ?? asking.field).focus();
    },
  };
}

/** What asks: a field to paste into, which long texts never reach, and a chooser of files. */
function askingPart(open: (file: File) => void): { element: HTMLFormElement; field: HTMLTextAreaElement } {
  const field = element('textarea', {
    id: 'copy-text',
    rows: '3',
    'aria-describedby': 'copy-trouble',
    autocomplete: 'off',
  });
  const chooser = element('input', {
    id: 'copy-file',
    type: 'file',
    accept: OFFERED,
    'aria-describedby': 'copy-formats copy-trouble',
  });
  chooser.addEventListener('change', () => {
    const [file] = chooser.files ?? [];
    chooser.value = '';
    if (file !== undefined) open(file);
  });
  const form = element(
    'form',
    {},
    element('label', { for: field.id }, 'Paste the text'),
    field,
    element('button', { class: 'button', type: 'submit' }, 'Open what is in the field'),
    element('label', { for: chooser.id }, 'Or choose a file'),
    chooser,
    element(
      'p',
      { id: 'copy-formats', class: 'copy-hint' },
      'Plain text, HTML, Word (DOCX) or PDF. It can be dropped here too.',
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const file = textFile(field.value, 'text/plain');
    if (file === undefined) field.focus();
    else open(file);
  });
  return { element: form, field };
}
