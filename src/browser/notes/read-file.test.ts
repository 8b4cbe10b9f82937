import { expect, test } from 'vitest';
import { jsonOf } from './json.ts';
import { readNotesFile } from './read-file.ts';
import { page, sampleNote, urn } from './sample.ts';

const now = '2027-01-01T00:00:00.000Z';
const quote = { exact: 'old bridge', prefix: 'the ', suffix: ' fell' };
const read = (data: unknown) => readNotesFile(typeof data === 'string' ? data : JSON.stringify(data), now);

/** An annotation with these keys in the place of others. */
const annotation = (changes: Readonly<Record<string, unknown>>) => ({
  ...{ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'Annotation', id: urn('1') },
  ...{ created: '2026-11-22T09:00:00Z', body: { type: 'TextualBody', value: 'A thought' } },
  ...{ target: { source: page, selector: { type: 'FragmentSelector', value: 'p7' } } },
  ...changes,
});

test('what was exported is read again as it was', () => {
  const notes = [sampleNote('1', 'One <b>', 1, { quote, position: { start: 4, end: 14 } }), sampleNote('2', '', 2)];
  expect(read(jsonOf(notes, urn('9'), undefined))).toEqual({ notes, faults: [] });
  expect(read(jsonOf(notes, urn('9'), `https://reader.test/${page}`))).toEqual({ notes, faults: [] });
});

test.each([
  ['nothing', '', 'This file is not JSON.'],
  ['no JSON', '{"type": "Annotation"', 'This file is not JSON.'],
  ['a picture', '\u0089PNG\r\n', 'This file is not JSON.'],
  ['a number', '7', 'holds no annotations'],
  ['null', 'null', 'holds no annotations'],
  ['other JSON', { a: 1 }, 'holds no annotations'],
  ['an empty list', [], 'holds no annotations'],
  ['a list of something else', [1], 'holds no annotations'],
  [
    'a collection whose page is elsewhere',
    { type: 'AnnotationCollection', first: 'https://x.test/' },
    'no annotations',
  ],
  ['a type that is no own key', '{"__proto__": {"type": "Annotation"}}', 'holds no annotations'],
  ['too many', { type: 'AnnotationPage', items: Array(2001).fill(annotation({})) }, 'holds 2001 annotations'],
])('refused: %s', (_, data, words) => {
  expect(read(data)).toEqual({ refused: expect.stringContaining(words) as unknown });
});

test.each([
  ['a string', 'x', 'is no annotation'],
  ['another type', { type: 'Note' }, 'is no annotation'],
  ['no id', annotation({ id: undefined }), 'has no “id”'],
  ['an id that is none', annotation({ id: 7 }), 'has a “id” that is no text'],
  ['an id that is no IRI', annotation({ id: '<img src=x>' }), 'has an “id” that is no IRI'],
  ['no words', annotation({ body: undefined }), 'has no text'],
  ['a picture', annotation({ body: { type: 'Image', id: 'https://x.test/a.png' } }), 'has no text'],
  ['words that are none', annotation({ body: { type: 'TextualBody', value: {} } }), 'has a “value” that is no text'],
  [
    'too many words',
    annotation({ body: { type: 'TextualBody', value: 'x'.repeat(100_001) } }),
    'has a “value” of more than 100,000 characters',
  ],
  ['a time that is none', annotation({ modified: 'yesterday' }), 'has a “modified” that is no time'],
  ['a month that is none', annotation({ modified: '2026-13-01T00:00:00Z' }), 'has a “modified” that is no time'],
  ['no target', annotation({ target: undefined }), 'has no “target”'],
  ['two targets', annotation({ target: ['https://x.test/#a', 'https://x.test/#b'] }), 'has more than one “target”'],
  ['no place', annotation({ target: 'https://x.test/' }), 'says of no paragraph'],
  [
    'a place that is none',
    annotation({
      target: {
        source: page,
        selector: [
          { type: 'TextQuoteSelector', exact: 'a' },
          { type: 'TextPositionSelector', start: -1, end: 1e99 },
        ],
      },
    }),
    'has a “start” that is no place',
  ],
])('a fault: %s', (_, data, fault) => {
  const outcome = read({ type: 'AnnotationPage', items: [annotation({ id: urn('2') }), data] });
  if ('refused' in outcome) throw new Error(outcome.refused);
  expect(outcome.notes.map(({ id }) => id)).toEqual([urn('2')]);
  expect(outcome.faults).toEqual([expect.stringContaining(fault)]);
  expect(outcome.faults[0]).toMatch(/^annotation 2 /);
});

test.each([
  ['a bare annotation', annotation({})],
  ['a list of them', [annotation({})]],
  [
    'a collection with its page',
    { type: ['AnnotationCollection'], first: { type: 'AnnotationPage', items: [annotation({})] } },
  ],
  ['one with a byte order mark', `\uFEFF${JSON.stringify(annotation({}))}`],
])('read: %s', (_, data) => {
  expect(read(data)).toMatchObject({ notes: [{ id: urn('1') }], faults: [] });
});

test.each([
  ['a string', { bodyValue: 'A thought', body: undefined }],
  ['HTML stays as it stands', { body: { type: 'TextualBody', value: 'A thought', format: 'text/html' } }],
  [
    'tags are no words',
    {
      body: [
        { type: 'TextualBody', purpose: 'tagging', value: 'tag' },
        { type: 'TextualBody', value: 'A thought' },
      ],
    },
  ],
])('words: %s', (_, changes) => {
  expect(read(annotation(changes))).toMatchObject({ notes: [{ body: { value: 'A thought', format: 'text/plain' } }] });
});

test('of another tool’s annotation the place is kept, and what a note has no room for is not', () => {
  const outcome = read(
    annotation({
      id: 'https://tool.test/a/1',
      creator: { name: 'Somebody' },
      created: undefined,
      target: [
        {
          source: `https://reader.test/${page}`,
          selector: [
            { type: 'RangeSelector', startSelector: {} },
            { type: 'TextQuoteSelector', exact: 'old bridge' },
          ],
        },
      ],
    }),
  );
  expect(outcome).toEqual({
    notes: [
      {
        ...sampleNote('1', 'A thought'),
        ...{ id: 'https://tool.test/a/1', created: now, modified: now },
        target: {
          type: 'SpecificResource',
          source: page,
          selector: [{ type: 'TextQuoteSelector', exact: 'old bridge', prefix: '', suffix: '' }],
        },
      },
    ],
    faults: [],
  });
});

test('keys of prototypes do nothing', () => {
  const hostile = JSON.stringify(annotation({})).replace(
    '{',
    '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, ',
  );
  expect(read(hostile)).toMatchObject({ faults: [] });
  expect({}).not.toHaveProperty('polluted');
});
