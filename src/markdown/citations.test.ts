import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../model/diagnostic.ts';
import { sourceId } from '../model/ids.ts';
import { linkCitations } from './citations.ts';
import { el } from './fixture.ts';
import { toHtml } from './html.ts';
import { parseText } from './parse.ts';

const known = new Set(['a', 'b-2', 'c']);
const link = (id: string, number: number) => `<a href="#source-${id}" role="doc-biblioref">${number}</a>`;

/** The HTML of a text whose citations are linked, its sources and diagnostics. */
function linked(text: string, listed: string[] = []) {
  const root = { ...el('div'), children: parseText(text, 'a.md').value.children as ReturnType<typeof el>['children'] };
  const ids = listed.map((id) => sourceId.parse(id));
  const { value, diagnostics } = linkCitations(root, ids, known, 'a.md');
  return { html: toHtml(root), sources: value, diagnostics: diagnostics.map(formatDiagnostic) };
}

describe('linkCitations', () => {
  it.each([
    ['a citation', 'One [@a].', [], `One<sup class="cite">${link('a', 1)}</sup>.`, ['a']],
    [
      'two at once',
      'One [@a; @b-2]',
      [],
      `One<sup class="cite">${link('a', 1)}, ${link('b-2', 2)}</sup>`,
      ['a', 'b-2'],
    ],
    ['the number of a listed source', 'One [@c]', ['a', 'c'], `One<sup class="cite">${link('c', 2)}</sup>`, ['a', 'c']],
    [
      'a number that stays',
      'One [@c], two [@c]',
      ['a'],
      `One<sup class="cite">${link('c', 2)}</sup>, two<sup class="cite">${link('c', 2)}</sup>`,
      ['a', 'c'],
    ],
    ['inside emphasis', '*One [@a]*', [], `<em>One<sup class="cite">${link('a', 1)}</sup></em>`, ['a']],
    ['not in code', '`[@a]`', [], '<code>[@a]</code>', []],
    ['not in a link', '[one [@a]](/x)', [], '<a href="/x">one [@a]</a>', []],
    ['nothing else in brackets', 'One [a] [ a]', [], 'One [a] [ a]', []],
    ['no address of a person', 'Ask @somebody', [], 'Ask @somebody', []],
  ])('%s', (_what, text, listed, html, sources) => {
    expect(linked(text, listed)).toEqual({ html: `<p>${html}</p>`, sources, diagnostics: [] });
  });

  it.each([
    ['a page behind it', 'One [@a, p. 3].', '6'],
    ['round brackets', 'One (@a).', '6'],
    ['a space before it', 'One [ @a].', '7'],
  ])('reports a citation that is not read for %s', (_what, text, column) => {
    expect(linked(text, []).diagnostics).toEqual([
      `a.md:1:${column}  misplaced-citation  “@a” names a source, and is not read as a citation.\n    → Write [@a]: an id, or several with semicolons, and nothing else in brackets.`,
    ]);
  });

  it('reports each source that the bibliography lacks, where it is cited', () => {
    const mend = '    → Add it to content/bibliography.json, or mend the id.';
    expect(linked('One.\n\nTwo *x*\nthree [@a; @nope], [@gone].').diagnostics).toEqual([
      `a.md:4:12  unknown-id  The bibliography has no source “nope”.\n${mend}`,
      `a.md:4:21  unknown-id  The bibliography has no source “gone”.\n${mend}`,
    ]);
  });
});
