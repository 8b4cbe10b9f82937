import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../model/diagnostic.ts';
import { el, elWith } from './fixture.ts';
import { toHtml } from './html.ts';
import { takeOutMisplaced } from './misplaced.ts';

describe('takeOutMisplaced', () => {
  it.each([
    ['Note', 'Put it directly after a paragraph of an op-ed.'],
    ['Gloss', 'Put it after a paragraph of an op-ed.'],
    ['Caption', 'Put it between two paragraphs of an op-ed.'],
    ['Mention', 'Put it inside a paragraph, or take the tags away.'],
    ['Supplied', 'Put it around words of a copy.'],
    ['Paragraph', 'Put it by itself before a paragraph of a copy.'],
  ])('leaves the words of a <%s> and reports it', (name, mend) => {
    const position = { start: { line: 3, column: 5 }, end: { line: 3, column: 9 } };
    const component = elWith(`postil-${name.toLowerCase()}`, { onClick: 'x()' }, 'a ', el('em', 'b'));
    const root = el('p', 'x ', el('strong', { ...component, position }));
    const diagnostics = takeOutMisplaced(root, [], 'a.md').map(formatDiagnostic);
    expect(toHtml(root)).toBe('x <strong>a <em>b</em></strong>');
    expect(diagnostics).toEqual([`a.md:3:5  misplaced-component  <${name}> has no meaning here.\n    → ${mend}`]);
  });

  it('leaves what is allowed, and looks inside it', () => {
    const root = el('p', el('postil-mention', 'a', el('postil-caption', 'b')));
    expect(takeOutMisplaced(root, ['Mention'], 'a.md')).toHaveLength(1);
    expect(toHtml(root)).toBe('<postil-mention>ab</postil-mention>');
  });
});
