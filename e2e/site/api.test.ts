import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { schemaNames, schemas, type SchemaName } from '../../src/exports/api/schemas/all.ts';
import type { IndexFile } from '../../src/exports/api/schemas/index-file.ts';
import type { OpEdFile } from '../../src/exports/api/schemas/op-ed.ts';
import { filesBelow } from '../../src/offline/finish.ts';
import { sites } from '../sites.ts';

const ROOT = 'api/v1';
const formats = { uri: (text: string) => URL.canParse(text), date: true, 'date-time': true } as const;

type Json = null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

function isRecord(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every text in a value, with the key that it stands under. */
function* textsIn(value: Json, key = ''): Generator<readonly [key: string, text: string]> {
  if (typeof value === 'string') yield [key, value];
  else if (isRecord(value)) for (const [name, part] of Object.entries(value)) yield* textsIn(part, name);
  else if (Array.isArray(value)) for (const part of value as readonly Json[]) yield* textsIn(part, key);
}

/** Fields that name another file of the interface, relative to the one that they stand in. */
const FILE_FIELDS: ReadonlySet<string> = new Set(['$schema', 'next', 'file', 'annotations', 'mentions', 'href']);

/** The schema of a file of annotations, which are the W3C’s and so do not name ours. */
function schemaOfAnnotations(file: string): string {
  return `${ROOT}/schemas/${file.includes('/annotations/') ? 'annotation-page' : 'annotations'}.json`;
}

describe.each([sites.real.folder, sites.songs.folder, sites.crowded.folder])('the interface of %s', async (folder) => {
  const read = (file: string): Json => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Json;
  const files = (await filesBelow(`${folder}/${ROOT}`)).map((file) => `${ROOT}/${file}`);
  const isSchema = (file: string) => file.startsWith(`${ROOT}/schemas/`);
  const data = files.filter((file) => !isSchema(file));
  const index = read(`${ROOT}/index.json`) as IndexFile;
  const { origin } = new URL(index.site.url);

  /** The file that a reference leads to, from the site’s root. */
  const from = (file: string, reference: string) => posix.join(posix.dirname(file), reference);
  /** Files that a value leads to by its own fields. */
  const ledTo = (file: string): string[] =>
    [...textsIn(read(file))]
      .filter(([key, text]) => FILE_FIELDS.has(key) && !text.startsWith('https:'))
      .map(([, text]) => from(file, text));
  const schemaOf = (file: string): string => {
    const value = read(file);
    const own = isRecord(value) ? value['$schema'] : undefined;
    return typeof own === 'string' ? from(file, own) : schemaOfAnnotations(file);
  };

  const ajv = new Ajv2020({ formats });
  for (const file of files.filter(isSchema)) ajv.addSchema(read(file) as object, file);
  /** The same schemas, refusing what they do not name: all that is written must be documented. */
  const strict = new Ajv2020({ formats });
  for (const name of schemaNames) strict.addSchema(z.toJSONSchema(schemas[name]), `${ROOT}/schemas/${name}.json`);

  it('has a schema of every name', () => {
    expect(files.filter(isSchema)).toEqual(schemaNames.map((name) => `${ROOT}/schemas/${name}.json`).toSorted());
  });

  it.each(schemaNames)('has files that satisfy the schema %s, and name nothing that it does not', (name) => {
    const schema = `${ROOT}/schemas/${name}.json`;
    const own = data.filter((file) => schemaOf(file) === schema);
    expect(own).not.toEqual([]);
    for (const file of own)
      for (const checker of [ajv, strict])
        expect([checker.validate(schema, read(file)), checker.errorsText()], file).toEqual([true, 'No errors']);
  });

  it('has every file within reach of the index, by references that lead somewhere', () => {
    const reached = new Set([`${ROOT}/index.json`]);
    for (const { template, ids } of index.resources)
      for (const id of template === undefined ? [] : idsOf(ids))
        reached.add(`${ROOT}/${template?.replace('{id}', id)}`);
    for (const { schema } of index.resources) if (schema?.startsWith('schemas/')) reached.add(`${ROOT}/${schema}`);
    for (const file of reached)
      if (file.startsWith(ROOT) && !isSchema(file)) for (const next of ledTo(file)) reached.add(next);
    expect([...reached].filter((file) => !existsSync(`${folder}/${file}`))).toEqual([]);
    expect(files.filter((file) => !reached.has(file))).toEqual([]);
  });

  /** The ids of a list, which its files are named by. */
  function idsOf(list = ''): string[] {
    const pages = data.filter((file) => new RegExp(`^${ROOT}/${list}(?:\\.\\d+)?\\.json$`).test(file));
    return pages.flatMap((page) =>
      [...textsIn(read(page))].filter(([key]) => key === 'file').map(([, file]) => posix.basename(file, '.json')),
    );
  }

  it('leads only to pages, and places in them, that the site has', () => {
    const html = new Map<string, string>();
    const broken = new Set<string>();
    for (const file of data)
      for (const [address] of readFileSync(`${folder}/${file}`, 'utf8').matchAll(/https?:\/\/[^\s"<>\\]+/g)) {
        if (!address.startsWith(`${origin}/`)) continue;
        const { pathname, hash } = new URL(address);
        if (!html.has(pathname))
          html.set(pathname, existsSync(folder + pathname) ? readFileSync(folder + pathname, 'utf8') : '');
        const page = html.get(pathname) ?? '';
        if (page === '' || (pathname.endsWith('.html') && hash !== '' && !page.includes(` id="${hash.slice(1)}"`)))
          broken.add(address);
      }
    expect([...broken]).toEqual([]);
  });

  it('has every mention and note where it says', () => {
    for (const file of data.filter((each) => each.startsWith(`${ROOT}/op-eds/`)))
      for (const { text, mentions, notes } of (read(file) as OpEdFile).blocks)
        for (const { start, end, exact } of [...mentions, ...notes]) expect(text.slice(start, end)).toBe(exact);
  });

  it('has HTML in fields of that name alone', () => {
    const marked = data
      .filter((file) => !file.includes('/annotations'))
      .flatMap((file) =>
        [...textsIn(read(file))].filter(([key, text]) => key !== 'html' && /<\/?[a-z][^<>]*>/i.test(text)),
      );
    expect(marked).toEqual([]);
  });
});

describe('a schema refuses', () => {
  const read = (file: string) =>
    JSON.parse(readFileSync(`${sites.real.folder}/${ROOT}/${file}.json`, 'utf8')) as object;
  const ajv = new Ajv2020({ formats });
  const first = (value: object): Record<string, unknown> => (value as { items: [Record<string, unknown>] }).items[0];

  it.each<[SchemaName, string, (value: object) => void]>([
    ['index', 'index', (value) => Object.assign(value, { version: 1 })],
    ['op-eds', 'op-eds', (value) => Object.assign(first(value), { url: 'op-eds/x.html' })],
    ['op-ed', 'op-eds/revising-the-topspin', (value) => Object.assign(value, { text: 'copy' })],
    ['entries', 'entries', (value) => delete first(value)['name']],
    ['entry', 'entries/minsk-ii', (value) => Object.assign(value, { aliases: 'Minsk' })],
    ['mentions', 'mentions/minsk-ii', (value) => Object.assign(first(value), { blocks: [] })],
    ['claims', 'claims', (value) => Object.assign(first(value), { kind: 'true' })],
    ['chronology', 'chronology', (value) => Object.assign(first(value), { when: '1955' })],
    ['network', 'network', (value) => Object.assign(first(value), { paragraphs: -1 })],
    ['reading-lists', 'reading-lists', (value) => Object.assign(value, { page: 0 })],
    ['annotations', 'annotations', (value) => Object.assign(value, { type: 'AnnotationPage' })],
    ['annotation-page', 'annotations/revising-the-topspin', (value) => delete first(value)['target']],
  ])('what is no %s', (name, file, spoil) => {
    const value = read(file);
    const schema = read(`schemas/${name}`);
    expect(ajv.validate(schema, value)).toBe(true);
    spoil(value);
    expect(ajv.validate(schema, value)).toBe(false);
  });
});

describe('docs/api.md', () => {
  const guide = readFileSync('docs/api.md', 'utf8');
  const rows = Array.from(guide.matchAll(/^\| `([^`]+)` +\| (?:`([^`]+)`|[^|`]+)/gm), ([, name, schema]) => [
    name,
    schema,
  ]);
  const { resources, version } = JSON.parse(
    readFileSync(`${sites.real.folder}/${ROOT}/index.json`, 'utf8'),
  ) as IndexFile;

  it('lists exactly the files that there are, with their schemas', () => {
    const told = resources.map(({ href, template, schema }) => [
      href ?? template,
      schema?.startsWith('schemas/') === true ? posix.basename(schema, '.json') : undefined,
    ]);
    expect(rows).toEqual(told);
  });

  it('is of the version that the index tells', () => {
    expect(guide).toContain(`version ${version}`);
  });
});

it('a private build has none', () => {
  expect(existsSync(`${sites.private.folder}/index.html`)).toBe(true);
  expect(existsSync(`${sites.private.folder}/api`)).toBe(false);
});
