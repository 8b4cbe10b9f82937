/** The line of time at hand: what is shown of it is in the form, in the address, in the list and in the drawing alike. */
import { everything, keeper, readFilter, writeFilter, type Filter } from './filter.ts';
import { fillForm, filterIn, isBeingTyped, offer } from './form.ts';
import { listedIn, OP_EDS, type Listed } from './listed.ts';
import { Lens } from './lens.ts';

/** The parts of the page. */
export interface Parts {
  /** The fields that narrow it, and the button that clears them. */
  readonly form: HTMLElement;
  readonly clear: HTMLElement;
  /** The box in which the drawing scrolls. */
  readonly box: HTMLElement;
  readonly told: HTMLElement;
  readonly tools: HTMLElement;
  readonly list: HTMLElement;
}

/** The parts, where something is dated. */
export function partsIn(page: Document): Parts | undefined {
  const [form, clear, box, told, tools, list] = ['narrow-time', 'clear-time', 'line', 'told-time', 'zoom', 'times'].map(
    (id) => page.getElementById(id),
  );
  return form && clear && box && told && tools && list ? { form, clear, box, told, tools, list } : undefined;
}

/** Brings the page to life. */
export function chronologyPage({ form, clear, box, told, tools, list }: Parts): void {
  const listed = listedIn(list);
  const whole = told.textContent;
  const near = nearIn(listed);
  const kinds = [...form.querySelectorAll<HTMLInputElement>('[name=kind]')].map(({ value, labels }) => ({
    value,
    name: labels?.[0]?.querySelector('span:last-child')?.textContent ?? '',
  }));
  const lens = new Lens(box, tools, kinds, listed);
  const show = (filter: Filter) => {
    const keeps = keeper(filter, near);
    const shown = listed.filter(keeps);
    showInList(list, new Set(shown.map(({ item }) => item)));
    told.textContent = shown.length === listed.length ? whole : countOf(shown.length, whole);
    lens.show(shown, filter);
  };
  let asked = '';
  const change = () => {
    const filter = filterIn(form);
    const query = writeFilter(filter).toString();
    if (query === asked) return;
    asked = query;
    history.replaceState(history.state, '', `${query === '' ? location.pathname : `?${query}`}${location.hash}`);
    show(filter);
  };

  offer(form, listed);
  form.addEventListener('input', ({ target }) => isBeingTyped(target) || change());
  form.addEventListener('change', change);
  clear.addEventListener('click', () => {
    fillForm(form, everything);
    change();
  });
  fillForm(form, readFilter(new URLSearchParams(location.search)));
  const first = filterIn(form);
  asked = writeFilter(first).toString();
  if (asked !== '') show(first);
}

/** “12 of 164 dates, 1711–2025”. */
function countOf(count: number, whole: string): string {
  return count === 0
    ? `None of ${whole}. Choose other years, kinds or entries, or clear the choice.`
    : `${count} of ${whole}`;
}

/** What is related to an entry: other entries, and the op-eds that mention it. */
function nearIn(listed: readonly Listed[]): (entry: string) => string[] {
  return (entry) =>
    listed
      .filter(({ of, kind }) => of === entry && kind !== OP_EDS)
      .flatMap(({ near, readings }) => [...near, ...readings]);
}

/** Hides what is not shown, and headings below which nothing is left. */
function showInList(list: HTMLElement, shown: ReadonlySet<Element>): void {
  for (const decade of list.querySelectorAll<HTMLElement>('.decade')) {
    let some = false;
    for (const year of decade.querySelectorAll<HTMLElement>('.year')) {
      let any = false;
      for (const item of year.querySelectorAll<HTMLElement>('li')) {
        item.hidden = !shown.has(item);
        any ||= !item.hidden;
      }
      year.hidden = !any;
      some ||= any;
    }
    decade.hidden = !some;
  }
}
