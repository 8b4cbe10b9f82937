import { expect, test } from 'vitest';
import { fragmentOf, isBlank, newNote, positionOf, quoteOf, rewritten, textOf } from './note.ts';

const at = '2026-11-22T09:00:00.000Z';
const subject = {
  source: 'op-eds/on-bridges.html',
  fragment: 'p7',
  quote: { exact: 'old bridge', prefix: 'the ', suffix: ' fell' },
  position: { start: 4, end: 14 },
};

test('a note is an annotation', () => {
  expect(newNote('commenting', subject, 'urn:uuid:1', at)).toEqual({
    type: 'Annotation',
    id: 'urn:uuid:1',
    motivation: 'commenting',
    created: at,
    modified: at,
    body: { type: 'TextualBody', value: '', format: 'text/plain' },
    target: {
      type: 'SpecificResource',
      source: 'op-eds/on-bridges.html',
      selector: [
        { type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc3236', value: 'p7' },
        { type: 'TextQuoteSelector', exact: 'old bridge', prefix: 'the ', suffix: ' fell' },
        { type: 'TextPositionSelector', start: 4, end: 14 },
      ],
    },
  });
});

test('what it says of itself can be read again', () => {
  const note = newNote('commenting', subject, 'urn:uuid:1', at);
  expect([fragmentOf(note), quoteOf(note)?.exact, positionOf(note)?.end]).toEqual(['p7', 'old bridge', 14]);
  const bare = newNote('replying', { source: subject.source, fragment: 'q-a' }, 'urn:uuid:1', at);
  expect([fragmentOf(bare), quoteOf(bare), positionOf(bare), isBlank(bare)]).toEqual([
    'q-a',
    undefined,
    undefined,
    true,
  ]);
});

test.each([
  ['a later clock', '2026-11-22T10:00:00.000Z', '2026-11-22T10:00:00.000Z'],
  ['the same moment', at, '2026-11-22T09:00:00.001Z'],
  ['a clock that was set back', '2025-01-01T00:00:00.000Z', '2026-11-22T09:00:00.001Z'],
])('rewritten is later: %s', (_, now, modified) => {
  const note = rewritten(newNote('commenting', subject, 'urn:uuid:1', at), 'words', now);
  expect([textOf(note), note.modified, note.created]).toEqual(['words', modified, at]);
});
