/** The form that narrows the line of time. */
import { element, fill } from '../dom.ts';
import { yearIn, type Filter } from './filter.ts';
import { OP_EDS, type Listed } from './listed.ts';

/** What is in the form. */
export function filterIn(form: HTMLElement): Filter {
  const kinds = kindsIn(form);
  const shown = kinds.filter(({ checked }) => checked);
  const valueOf = (name: string) => fieldIn(form, name)?.value ?? '';
  const [a, b] = [yearIn(valueOf('from')), yearIn(valueOf('to'))];
  return {
    kinds: shown.length === kinds.length ? undefined : shown.map(({ value }) => value),
    reading: valueOf('reading'),
    entry: valueOf('entry'),
    near: form.querySelector<HTMLInputElement>('[name=near]')?.checked ?? true,
    from: a,
    to: b,
  };
}

/** Whether a year is begun and not yet whole: one of fewer digits counts when its field is left. */
export function isBeingTyped(field: EventTarget | null): boolean {
  return field instanceof HTMLInputElement && field.type === 'text' && /^.{1,3}$/.test(field.value);
}

/** Puts a filter into the form; what the form does not offer is left out. */
export function fillForm(form: HTMLElement, filter: Filter): void {
  for (const box of kindsIn(form)) box.checked = filter.kinds?.includes(box.value) ?? true;
  for (const name of ['reading', 'entry', 'from', 'to'] as const) {
    const field = fieldIn(form, name);
    if (field !== null) field.value = String(filter[name] ?? '');
    // A value that is not offered leaves none.
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
  }
  const near = form.querySelector<HTMLInputElement>('[name=near]');
  if (near !== null) near.checked = filter.near;
}

/** Offers the op-eds and the entries of the list, the entries under their kinds. */
export function offer(form: HTMLElement, listed: readonly Listed[]): void {
  const names = new Map(listed.map(({ of, name, kind }) => [of, { of, name, kind }]));
  const byKind = Map.groupBy(
    [...names.values()].toSorted((a, b) => a.name.localeCompare(b.name, document.documentElement.lang)),
    ({ kind }) => kind,
  );
  const optionsOf = (kind: string) =>
    (byKind.get(kind) ?? []).map(({ of, name }) => element('option', { value: of }, name));
  const groups = kindsIn(form)
    .filter(({ value }) => value !== OP_EDS && byKind.has(value))
    .map(({ value, labels }) => element('optgroup', { label: labels?.[0]?.textContent.trim() }, ...optionsOf(value)));
  const any = () => element('option', { value: '' }, 'any');
  const [reading, entry] = [fieldIn(form, 'reading'), fieldIn(form, 'entry')];
  if (reading !== null) fill(reading, [any(), ...optionsOf(OP_EDS)]);
  if (entry !== null) fill(entry, [any(), ...groups]);
}

function kindsIn(form: HTMLElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('[name=kind]')];
}

function fieldIn(form: HTMLElement, name: string): HTMLInputElement | HTMLSelectElement | null {
  return form.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`);
}
