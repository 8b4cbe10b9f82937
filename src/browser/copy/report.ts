/** What was done to a copy, and which glosses have no sure place in it: a list that is made when it is opened. */
import type { Placement, Step } from '../../copies/types.ts';
import { whereInWords } from '../../copies/where.ts';
import { capitalized, counted } from '../../model/words.ts';
import { element, type Child } from '../dom.ts';
import type { Hangings } from './draw-row.ts';
import { inSlices } from './slices.ts';
import { inStretches, stretcher } from './stretches.ts';
import type { Opened } from './work.ts';

/** So many lines of a report are laid out in one go. */
const STEPS = 50;

/** The report of a copy. */
export function reportOn({ steps, overview }: Opened, hangings: Hangings): HTMLDetailsElement {
  const unsure = overview.placements.filter(({ outcome }) => outcome !== 'anchored');
  const counts = [
    anyOf(steps.length, 'repair or remark', 'repairs and remarks'),
    ...(overview.placements.length > 0
      ? [anyOf(unsure.length, 'gloss without a sure place', 'glosses without a sure place')]
      : []),
  ];
  const report = element('details', { class: 'copy-report' }, element('summary', {}, counts.join(', ')));
  report.addEventListener('toggle', () => void fillReport(report, steps, unsure, hangings), { once: true });
  return report;
}

/** “no repairs”, “1 repair”, “2 repairs”. */
export function anyOf(count: number, one: string, many: string): string {
  return count === 0 ? `no ${many}` : counted(count, one, many);
}

async function fillReport(
  report: HTMLElement,
  steps: readonly Step[],
  unsure: readonly Placement[],
  hangings: Hangings,
) {
  if (unsure.length > 0) {
    const items = unsure.map((placement) => element('li', {}, ...unsurePlace(placement, hangings)));
    report.append(element('h3', {}, 'Glosses without a sure place'), element('ul', {}, ...items));
  }
  const list = element(inStretches(steps.length) ? 'div' : 'ul');
  report.append(element('h3', {}, 'The copy'), list);
  const placeOf = stretcher(list, steps.length, STEPS, () => element('ul'));
  await inSlices(steps.entries(), ([index, { where, message }]) => {
    placeOf(index).append(
      element('li', {}, element('span', { class: 'copy-where' }, `${capitalized(whereInWords(where))}: `), message),
    );
  });
}

function unsurePlace({ id, at, outcome, reason }: Placement, hangings: Hangings): Child[] {
  const gloss = hangings.beside({ kind: 'gloss', id, start: 0, end: 0 }, '');
  if (gloss === undefined) return [id];
  if (at !== undefined) {
    const about = outcome === 'ambiguous' ? 'placed, but it may belong elsewhere' : 'placed on words that differ';
    return [element('a', { href: `#r-${id}` }, nameOf(gloss)), `: ${about}${because(reason)}.`];
  }
  gloss.querySelector('.back')?.remove();
  gloss.removeAttribute('role');
  return [`Not placed${because(reason)}:`, gloss];
}

const because = (reason: string | undefined): string => (reason === undefined ? '' : `, since ${reason}`);

function nameOf(gloss: HTMLElement): string {
  const head = gloss.matches('.note') ? '.head > :last-child' : '.head > a:not(.back)';
  return gloss.querySelector(head)?.textContent.trim() ?? gloss.id;
}
