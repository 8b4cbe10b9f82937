import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../model/diagnostic.ts';
import { entryId, sourceId } from '../model/ids.ts';
import { collection } from './fixture.ts';
import { renderProse } from './prose.ts';

const link = (id: string, words: string) => `<a class="mention x" href="/x/${id}.html">${words}</a>`;

describe.each(['a.md', 'a.mdx'])('renderProse of %s', (file) => {
  it.each([
    [
      'the first mention of each entry',
      'NATO, NATO and Minsk',
      `${link('nato', 'NATO')}, NATO and ${link('minsk', 'Minsk')}`,
    ],
    ['a marked mention', 'See <Mention of="nato">*it*</Mention>', `See <em>${link('nato', 'it')}</em>`],
    ['nothing that is left alone', '<Mention none>NATO</Mention> is', 'NATO is'],
    ['nothing ambiguous', 'the CSCE', 'the CSCE'],
    ['nothing in a link', '[NATO](/x)', '<a href="/x">NATO</a>'],
    ['not itself', 'Helsinki Process', 'Helsinki Process'],
  ])('links %s', (_what, text, html) => {
    const { value, diagnostics } = renderProse(text, file, collection, { self: entryId.parse('helsinki') });
    expect([value.html, diagnostics]).toEqual([`<p>${html}</p>`, []]);
  });

  it('finds no name across the end of a paragraph or list item', () => {
    const { html } = renderProse('In Minsk\n\nII\n\n- Helsinki\n- Process', file, collection).value;
    expect(html.match(/<a [^>]*>[^<]*/g)).toEqual(['<a class="mention x" href="/x/minsk.html">Minsk']);
  });

  it('numbers the sources, listed ones first', () => {
    const { sources } = renderProse('A [@t].', file, collection, { sources: [sourceId.parse('s')] }).value;
    expect(sources).toEqual(['s', 't']);
  });

  it.each([
    [
      'a source that is not there',
      'A\nb [@x].',
      '2:4  unknown-id  The bibliography has no source “x”.',
      'Add it to content/bibliography.json, or mend the id.',
    ],
    [
      'an entry that is not there',
      'A <Mention of="x">b</Mention>',
      '1:3  unknown-id  There is no entry “x”.',
      'Write the entry, or mend the id: it is the name of a file in content/, without its ending.',
    ],
    [
      'a note',
      'A\n\n<Note on="A">b</Note>',
      '3:1  misplaced-component  <Note> has no meaning here.',
      'Put it directly after a paragraph of an op-ed.',
    ],
    [
      'a link that runs',
      '[x](javascript:y)',
      '1:1  unsafe-link  A link may not lead to “javascript:y”.',
      'Link to http, https or mailto, or to a place on this site.',
    ],
    [
      'a mention around a citation',
      '<Mention of="nato">b [@s]</Mention> c',
      '1:1  misplaced-component  This mention holds a link, and a link cannot stand in another.',
      'Mark words that have no link in them.',
    ],
  ])('reports %s', (_what, text, message, mend) => {
    const { diagnostics } = renderProse(text, file, collection);
    expect(diagnostics.map(formatDiagnostic)).toEqual([`${file}:${message}\n    → ${mend}`]);
  });
});
