import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
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

/** The schemas by which the W3C tests annotations; each “must” is a schema that an annotation has to satisfy. */
const schemas = '../shared/schemas/web-annotation';

/** A schema of draft 4, which says `id` where later ones say `$id` and says again inside which draft it is of. */
function schemaIn(file: string): object {
  const changed = (key: string, value: unknown) =>
    key === '$schema' || key === 'exclusiveMinimum' ? undefined : value;
  const { id, ...rest } = JSON.parse(readFileSync(join(schemas, file), 'utf8'), changed) as { id?: string };
  return { ...rest, ...(id === undefined ? {} : { $id: id }) };
}

/** The notes as annotations by themselves: a page’s context holds for what is in it. */
function annotations(): object[] {
  const file = JSON.parse(jsonOf(notes, urn('9'), `https://reader.test/${page}`)) as {
    '@context': string;
    items: object[];
  };
  return file.items.map((item) => ({ '@context': file['@context'], ...item }));
}

function validator(file: string): (data: unknown) => boolean {
  const ajv = new Ajv({ strict: false, formats: { uri: (text: string) => URL.canParse(text), 'date-time': true } });
  const definitions = readdirSync(join(schemas, 'definitions')).filter((name) => name.endsWith('.json'));
  for (const name of definitions) ajv.addSchema(schemaIn(`definitions/${name}`), name);
  return ajv.compile(schemaIn(file));
}

interface Assertions {
  readonly assertions: readonly string[];
  readonly expectedResult?: string;
}

if (existsSync(schemas)) {
  const { assertions } = schemaIn('annotations/annotationMusts.test') as Assertions;

  test.each(assertions)('the W3C’s schema %s', (file) => {
    const { expectedResult } = schemaIn(file) as Assertions;
    expect(annotations().map(validator(file))).toEqual(notes.map(() => expectedResult === 'valid'));
  });

  test.each([
    ['annotations/specificResource/4.2.1-fragmentSelector.json', [true, true, true]],
    ['annotations/specificResource/4.2.4-textQuoteSelector.json', [false, true, false]],
    ['annotations/specificResource/4.2.5-textPositionSelector.json', [false, true, false]],
    ['annotations/3.3.5-annotationSingleMotivationImplemented.json', [true, true, true]],
    ['annotations/3.3.1-annotationModifiedImplemented.json', [true, true, true]],
  ])('the W3C’s schema %s', (file, found) => {
    expect(annotations().map(validator(file))).toEqual(found);
  });

  test('what is no annotation does not satisfy them', () => {
    expect(validator('annotations/3.2-targetObjectsRecognized.json')({ target: 7 })).toBe(false);
  });
} else test.skip(`the W3C’s schemas are not in ${schemas}`, () => undefined);
