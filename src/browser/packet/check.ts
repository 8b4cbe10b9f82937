/** Looks at the finished pages: what would be wrong on paper is told, and nothing is printed. */

/** What is wrong with pages; empty when nothing is. */
export function faultsIn(pages: readonly HTMLElement[], callsBefore: readonly string[], planned: number): string[] {
  const calls = pages.flatMap((page) => [...page.querySelectorAll('a.call')].map(({ id }) => id));
  const faults = pages.flatMap((page, index) => faultsOn(page).map((fault) => `page ${index + 1}: ${fault}`));
  if (pages.length !== planned) faults.push(`there are ${pages.length} pages, and ${planned} were planned`);
  if (calls.join() !== callsBefore.join()) faults.push('calls of notes are missing, or stand in another order');
  return faults;
}

function faultsOn(page: HTMLElement): string[] {
  const area = page.querySelector('.pagedjs_area')?.getBoundingClientRect();
  const notes = page.querySelector('.packet-foot')?.getBoundingClientRect();
  if (area === undefined) return ['it has no area'];
  const leaves = [...page.querySelectorAll('.pagedjs_page_content *, .packet-foot *')].filter(hasOwnText);
  const text = leaves.filter((leaf) => leaf.closest('.packet-foot') === null);
  return [
    ...notesInOrder(page),
    ...(leaves.length === 0 ? ['it is empty'] : []),
    ...leaves.filter((leaf) => isOutside(leaf, area)).map((leaf) => `“${start(leaf)}” stands in the margin`),
    ...text
      .filter((leaf) => notes !== undefined && leaf.getBoundingClientRect().bottom > notes.top + TOLERANCE)
      .map((leaf) => `“${start(leaf)}” stands over the notes`),
  ];
}

/** In CSS pixels: a letter’s box may be a little higher than its line. */
const TOLERANCE = 4;

function notesInOrder(page: HTMLElement): string[] {
  const called = [...page.querySelectorAll('.pagedjs_page_content a.call')].map((call) => call.getAttribute('href'));
  const notes = [...page.querySelectorAll('.packet-foot > *')].map(({ id }) => `#${id}`);
  return called.join() === notes.join() ? [] : [`it calls ${called.join(', ')} and has ${notes.join(', ')}`];
}

const hasOwnText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');

function isOutside(element: Element, area: DOMRect): boolean {
  return [...element.getClientRects()].some(
    ({ left, right, bottom }) =>
      left < area.left - TOLERANCE || right > area.right + TOLERANCE || bottom > area.bottom + TOLERANCE,
  );
}

const start = (element: Element): string => element.textContent.trim().slice(0, 40);
