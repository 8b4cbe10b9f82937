import { expect, test } from 'vitest';
import { hasSchemas, musts, schemaFolder, w3cSchemas } from '../../../e2e/annotation-schemas.ts';
import { jsonOf } from './json.ts';
import { newNote } from './note.ts';
import { page, sampleNote, urn } from './sample.ts';

const quote = { exact: 'old bridge', prefix: 'the ', suffix: ' fell' };
const notes = [
  sampleNote('1', 'On a paragraph'),
  sampleNote('2', 'On words', 1, { quote, position: { start: 4, end: 14 } }),
  newNote(
    'replying',
    { source: 'reading-lists/one-hour.html', fragment: 'q-why' },
    urn('3'),
    '2026-11-22T09:00:00.000Z',
  ),
];

test('a page of annotations', () => {
  expect(JSON.parse(jsonOf(notes, urn('9'), undefined))).toEqual({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: urn('9'),
    type: 'AnnotationPage',
    items: notes,
  });
});

test('where the page is published its address is the source', () => {
  const { items } = JSON.parse(jsonOf(notes.slice(0, 1), urn('9'), `https://reader.test/${page}`)) as {
    items: typeof notes;
  };
  expect(items[0]?.target.source).toBe(`https://reader.test/${page}`);
});

/** The notes as annotations by themselves: a page’s context holds for what is in it. */
function annotations(): object[] {
  const file = JSON.parse(jsonOf(notes, urn('9'), `https://reader.test/${page}`)) as {
    '@context': string;
    items: object[];
  };
  return file.items.map((item) => ({ '@context': file['@context'], ...item }));
}

if (hasSchemas) {
  const schemaIn = w3cSchemas();

  test.each(musts())('the W3C’s schema %s: %s', (file, holds) => {
    expect(annotations().map(schemaIn(file))).toEqual(notes.map(() => holds));
  });

  test.each([
    ['annotations/specificResource/4.2.1-fragmentSelector.json', [true, true, true]],
    ['annotations/specificResource/4.2.4-textQuoteSelector.json', [false, true, false]],
    ['annotations/specificResource/4.2.5-textPositionSelector.json', [false, true, false]],
    ['annotations/3.3.5-annotationSingleMotivationImplemented.json', [true, true, true]],
    ['annotations/3.3.1-annotationModifiedImplemented.json', [true, true, true]],
  ])('the W3C’s schema %s', (file, found) => {
    expect(annotations().map(schemaIn(file))).toEqual(found);
  });

  test('what is no annotation does not satisfy them', () => {
    expect(schemaIn('annotations/3.2-targetObjectsRecognized.json')({ target: 7 })).toBe(false);
  });
} else test.skip(`the W3C’s schemas are not in ${schemaFolder}`, () => undefined);
