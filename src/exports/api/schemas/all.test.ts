import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../../library/sample.ts';
import { sampleWithList } from '../../../library/sample-list.ts';
import { addressesAt } from '../../addresses.ts';
import { apiFiles } from '../files.ts';
import { jsonFile } from '../json.ts';
import { resources } from '../resources.ts';
import { jsonSchema, schemaNames, schemas, type SchemaName } from './all.ts';

const at = addressesAt('https://reader.example');
const files = apiFiles(libraryOf(sampleWithList()), at).filter(({ name }) => !name.startsWith('schemas/'));

/** The schema of a file, by its name: `op-eds/peace` is one of `op-eds/{id}`. */
function schemaOf(file: string): SchemaName {
  const found = resources.find(({ name }) => name === file.replace(/\/.*$/, '/{id}'));
  if (found === undefined) throw new Error(`No resource is named for ${file}.`);
  return found.schema;
}

it.each(files.map(({ name, content }) => [name, content] as const))(
  '%s is what its schema says, and no more',
  (name, content) => {
    const value: unknown = JSON.parse(jsonFile(content()));
    expect(schemas[schemaOf(name)].parse(value)).toEqual(value);
  },
);

it('every schema is of a resource', () => {
  expect(resources.map(({ schema }) => schema)).toEqual(schemaNames);
});

describe.each(schemaNames)('the JSON Schema %s', (name) => {
  const schema = jsonSchema(name, at);

  it('is of draft 2020-12, has an address, and says what it is of', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `https://reader.example/api/v1/schemas/${name}.json`,
      title: name,
      description: expect.stringMatching(/\.$/) as unknown,
    });
    expect(new Ajv2020({ formats: { uri: true, date: true, 'date-time': true } }).validateSchema(schema)).toBe(true);
  });

  it('allows what a later version may add', () => {
    expect(JSON.stringify(schema)).not.toContain('"additionalProperties":false');
  });
});
