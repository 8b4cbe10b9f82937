/** A button beside each citation that copies it. */
import { button, element } from './dom.ts';

const told = element('p', { class: 'sr-only', role: 'status' });
document.querySelector('main')?.append(told);
for (const citation of document.querySelectorAll<HTMLElement>('.citation')) {
  const style = citation.closest('div')?.querySelector('dt')?.textContent ?? '';
  const copy = button('Copy', () => void copyOf(citation, style), {
    'aria-label': `Copy: ${style}`,
    class: 'button no-print',
  });
  citation.after(copy);
}

/** Copies a citation; a browser that refuses has it selected, to be copied with the keys. */
async function copyOf(citation: HTMLElement, style: string): Promise<void> {
  told.textContent = '';
  try {
    await navigator.clipboard.writeText(citation.textContent);
    told.textContent = `${style}: copied.`;
  } catch {
    getSelection()?.selectAllChildren(citation);
    told.textContent =
      'This browser lets no page copy here. The citation is selected: copy it with Ctrl+C, or ⌘C on a Mac.';
  }
}
