/** Remarks on a copy's own words, in the form of the editor's notes on the text. */
import { element } from '../dom.ts';
import { noteMarks } from '../../model/gloss.ts';
import type { Mark } from './row.ts';

/** The note itself. */
export function remarkNote({ id, remark = '' }: Mark, words: string): HTMLElement {
  const mark = element('span', { 'aria-hidden': 'true' }, noteMarks.textual);
  const head = element(
    'p',
    { class: 'head' },
    backlink(id),
    ' ',
    element('span', { class: 'kind' }, mark, ' On your copy'),
    ' ',
    element('span', { class: 'words' }, words),
  );
  return element(
    'aside',
    { id, class: 'gloss note textual open', role: 'doc-footnote' },
    head,
    element('p', {}, remark),
  );
}

/** What leads to it. */
export function remarkReference({ id }: Mark, words: string): HTMLElement {
  const label = `Note on “${words}”`;
  const attributes = {
    role: 'doc-noteref',
    class: 'noteref textual',
    id: `r-${id}`,
    href: `#${id}`,
    'aria-label': label,
  };
  return element('a', attributes, noteMarks.textual);
}

/** What leads from a gloss back to its words. */
export function backlink(id: string): HTMLElement {
  return element('a', { class: 'back', role: 'doc-backlink', href: `#r-${id}`, 'aria-label': 'Back to the text' }, '↩');
}
