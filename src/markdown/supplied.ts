/** Words that a copy lacks and that were supplied from elsewhere: `<Supplied from="the pull quote">words</Supplied>`. */
import type { Element } from 'hast';
import { attribute, isComponent } from './components.ts';

/** Makes each an element that is shown in brackets, in place. */
export function drawSupplied(root: Element): void {
  for (const child of root.children) {
    if (child.type !== 'element') continue;
    drawSupplied(child);
    if (!isComponent(child, 'Supplied')) continue;
    const from = attribute(child, 'from');
    Object.assign(child, {
      tagName: 'span',
      properties: { className: ['supplied'], ...(from && { title: `Supplied from ${from}` }) },
    });
  }
}
