/** The schemas by which the W3C tests annotations; a checkout by itself has none. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';

export const schemaFolder = '../shared/schemas/web-annotation';
export const hasSchemas = existsSync(schemaFolder);

interface Schema {
  readonly $id?: string;
  /** What must hold for an annotation that satisfies it. */
  readonly expectedResult?: string;
  /** Of a list of schemas: their files. */
  readonly assertions?: readonly string[];
}

/** A schema of draft 4, which says `id` where later ones say `$id` and says again inside which draft it is of. */
function schemaIn(file: string): Schema {
  const changed = (key: string, value: unknown) =>
    key === '$schema' || key === 'exclusiveMinimum' ? undefined : value;
  const { id, ...rest } = JSON.parse(readFileSync(join(schemaFolder, file), 'utf8'), changed) as { id?: string };
  return { ...rest, ...(id === undefined ? {} : { $id: id }) };
}

/** A function that tells by a schema’s file whether something satisfies it. */
export function w3cSchemas(): (file: string) => (data: unknown) => boolean {
  const ajv = new Ajv({ strict: false, formats: { uri: (text: string) => URL.canParse(text), 'date-time': true } });
  const definitions = readdirSync(join(schemaFolder, 'definitions')).filter((name) => name.endsWith('.json'));
  for (const name of definitions) ajv.addSchema(schemaIn(`definitions/${name}`), name);
  return (file) => {
    const { $id = file } = schemaIn(file);
    return ajv.getSchema($id) ?? ajv.compile(schemaIn(file));
  };
}

/** What every annotation must satisfy: files of schemas, and whether it must or must not. */
export function musts(): (readonly [file: string, holds: boolean])[] {
  const files = schemaIn('annotations/annotationMusts.test').assertions ?? [];
  return files.map((file) => [file, schemaIn(file).expectedResult === 'valid']);
}
