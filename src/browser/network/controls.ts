/** The fields by which a reader asks. */
import { element } from '../dom.ts';
import { named } from './names.ts';
import { linesChoices, type NetworkState } from './state.ts';
import { unknownWords } from './words.ts';

/** What is asked for; what is not named stays as it is. */
type Ask = (change: Partial<NetworkState>) => void;

/** The ids of entries that were named. */
type Found = Partial<Record<'entry' | 'from' | 'to', string>>;

/** So many names are told where several could be meant. */
const MOST_TOLD = 5;

export class Controls {
  private readonly form: HTMLElement;
  private readonly names: readonly string[];
  private readonly ids: readonly string[];
  private readonly tell: (words: string) => void;

  /** @param names those of the entries, and `ids` theirs @param tell says what could not be understood */
  constructor(form: HTMLElement, names: readonly string[], ids: readonly string[], tell: (words: string) => void) {
    this.form = form;
    this.names = names;
    this.ids = ids;
    this.tell = tell;
  }

  /** Takes what a reader asks, from now on. */
  listen(ask: Ask): void {
    this.form.addEventListener('focusin', () => this.offerNames(), { once: true });
    this.submitted('entry', () => this.askFor(['entry'], (found) => ask({ ...found, from: '', to: '' })));
    this.submitted('path', () => this.askFor(['from', 'to'], (found) => ask({ ...found, entry: '' })));
    for (const name of ['opEd', 'kind'] as const)
      this.field(name)?.addEventListener('change', () => ask({ [name]: this.field(name)?.value ?? '' }));
    this.field('ties')?.addEventListener('change', () =>
      ask({ lines: linesChoices.find((choice) => choice === this.field('ties')?.value) ?? 'strongest' }),
    );
  }

  /** Fills the fields with what is asked. */
  paint(state: NetworkState): void {
    for (const name of ['entry', 'from', 'to'] as const)
      this.set(name, this.names[this.ids.indexOf(state[name])] ?? '');
    for (const name of ['opEd', 'kind'] as const) this.set(name, state[name]);
    this.set('ties', state.lines);
    if (state.from !== '' || state.to !== '') this.unfold('path');
    if (state.opEd !== '' || state.kind !== '' || state.lines !== 'strongest') this.unfold('filter');
  }

  private unfold(part: string): void {
    this.form.querySelector(`[data-part=${part}]`)?.setAttribute('open', '');
  }

  private submitted(name: string, act: () => void): void {
    this.form.querySelector(`form[data-ask=${name}]`)?.addEventListener('submit', (event) => {
      event.preventDefault();
      act();
    });
  }

  /** Reads entries from fields; the first that names none is told, and gets the focus. */
  private askFor(fields: readonly (keyof Found)[], ask: (found: Found) => void): void {
    const found: Found = {};
    for (const name of fields) {
      const typed = this.field(name)?.value ?? '';
      const number = named(this.names, typed);
      const id = number === undefined ? undefined : this.ids[number];
      this.field(name)?.setAttribute('aria-invalid', String(id === undefined));
      if (id === undefined) {
        this.tell(unknownWords(typed, this.like(typed)));
        this.field(name)?.focus();
        return;
      }
      found[name] = id;
    }
    ask(found);
  }

  private like(typed: string): string[] {
    return this.names.filter((name) => named([name], typed) === 0).slice(0, MOST_TOLD);
  }

  private offerNames(): void {
    this.form.querySelector('datalist')?.append(...this.names.map((value) => element('option', { value })));
  }

  private field(name: string): HTMLInputElement | HTMLSelectElement | null {
    return this.form.querySelector(`[name=${name}]`);
  }

  private set(name: string, value: string): void {
    const field = this.field(name);
    if (field === null) return;
    field.value = value;
    field.removeAttribute('aria-invalid');
  }
}
