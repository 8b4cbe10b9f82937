import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formatDiagnostic } from './diagnostic.ts';
import { fieldPlaces, parseYaml } from './yaml.ts';

const schema = z.strictObject({
  name: z.string(),
  sources: z.array(z.string()).min(1, 'an entry cites at least one source'),
  dates: z.array(z.strictObject({ what: z.string(), when: z.number() })).optional(),
});
const fields = '    → See docs/authoring.md for the fields and their forms.';

describe('parseYaml', () => {
  it('gives the value of what is right', () => {
    const parsed = parseYaml(schema, 'name: NATO\nsources: [a, b]\n', 'a.md');
    expect([parsed.value, parsed.diagnostics]).toEqual([{ name: 'NATO', sources: ['a', 'b'] }, []]);
  });

  it.each([
    [
      'a field that is missing, at the beginning',
      '\nname: x\n',
      `a.md:2:1  bad-frontmatter  “sources”: is missing.\n${fields}`,
    ],
    [
      'a field that does not exist, at its name',
      'name: x\nsources: [a]\nsize: 3\n',
      `a.md:3:1  bad-frontmatter  There is no field “size” here.\n${fields}`,
    ],
    [
      'a field that does not exist, deep inside',
      'name: x\nsources: [a]\ndates:\n  - { what: w, when: 1, why: z }\n',
      `a.md:4:25  bad-frontmatter  There is no field “why” here.\n${fields}`,
    ],
    [
      'a value of the wrong kind, at its field',
      'name: x\nsources: [a]\ndates:\n  - what: w\n    when: soon\n',
      `a.md:5:5  bad-frontmatter  “dates.0.when”: Invalid input: expected number, received string.\n${fields}`,
    ],
    [
      'an item of a list, at the item',
      'name: x\nsources: [a, 7]\n',
      `a.md:2:14  bad-frontmatter  “sources.1”: Invalid input: expected string, received number.\n${fields}`,
    ],
    [
      'a rule of the schema',
      'name: x\nsources: []\n',
      `a.md:2:1  bad-frontmatter  “sources”: an entry cites at least one source.\n${fields}`,
    ],
    [
      'a file without fields',
      '',
      `a.md:1:1  bad-frontmatter  The frontmatter: Invalid input: expected object, received null.\n${fields}`,
    ],
    [
      'a field given twice',
      'name: x\nname: y\n',
      'a.md:2:1  bad-syntax  Map keys must be unique\n    → Mend the YAML here.',
    ],
    [
      'bad YAML',
      'sources: [a]\nname: @x\n',
      'a.md:2:7  bad-syntax  Plain value cannot start with reserved character @\n    → Mend the YAML here.',
    ],
    [
      'emphasis taken for an alias',
      'sources: [a]\nname: *Pravda*\n',
      'a.md:2:7  bad-syntax  A value that begins with * is a YAML alias.\n    → Put it in quotation marks.',
    ],
  ])('reports %s', (_what, text, expected) => {
    const parsed = parseYaml(schema, text, 'a.md');
    expect([parsed.value, parsed.diagnostics.map(formatDiagnostic)]).toEqual([undefined, [expected]]);
  });

  it.each([
    ['a.json', '[]', 'bad-frontmatter The file: Invalid input: expected object, received array.', /^See docs/],
    ['a.yaml', '[]', 'bad-frontmatter The file: Invalid input: expected object, received array.', /^See docs/],
    ['a.json', '{"name": "x", "name": "y"}', 'bad-syntax Map keys must be unique', /^Mend the JSON here\.$/],
  ])('tells in the words of data what is wrong in %s: %s', (file, text, expected, mend) => {
    const [problem] = parseYaml(schema, text, file).diagnostics;
    expect(`${problem?.code} ${problem?.message}`).toBe(expected);
    expect(problem?.mend).toMatch(mend);
  });

  it('reports everything that is wrong, not only the first', () => {
    const parsed = parseYaml(schema, 'name: 7\nsize: 3\n', 'a.md');
    expect(parsed.diagnostics.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '1 “name”: Invalid input: expected string, received number.',
      '1 “sources”: is missing.',
      '2 There is no field “size” here.',
    ]);
  });

  it.each([
    [['name'], { line: 2, column: 1 }],
    [['sources', 1], { line: 3, column: 14 }],
    [['sources', 9], { line: 3, column: 1 }],
    [['nowhere'], { line: 2, column: 1 }],
    [[], { line: 2, column: 1 }],
  ])('knows the place of %j', (path, expected) => {
    expect(fieldPlaces('   \nname: x\nsources: [a, b]\n', 'a.md')(path)).toEqual(expected);
  });
});

describe('parseYaml of what is hostile', () => {
  const report = (text: string, file = 'a.yaml') => parseYaml(schema, text, file).diagnostics.map(formatDiagnostic);
  const deep = (file: string) =>
    `${file}:1:1  bad-syntax  This is nested too deep to be read.\n    → Take out brackets, braces or indentation.`;

  it.each([
    ['a bomb', `a: &a [x, x]\n${'bcdefgh'.replace(/./g, (each) => `${each}: [${'*a, '.repeat(1000)}]\n`)}`, 20],
    ['ten thousand errors', 'a: @x\n'.repeat(10_000), 20],
    ['ten thousand fields', Array.from({ length: 7000 }, (_, index) => `a${index}: x\n`).join(''), 20],
    ['ten thousand brackets', ']'.repeat(10_000), 20],
  ])('tells of %s in short', (_what, text, most) => {
    const lines = report(text);
    expect(lines.length).toBeLessThanOrEqual(most);
    expect(lines.at(-1)).toMatch(/\(And \d+ more like it in this file\.\)/);
  });

  it.each([
    ['brackets', '['.repeat(50_000), 'a.yaml'],
    ['closed brackets', `name: ${'['.repeat(5000)}${']'.repeat(5000)}`, 'a.yaml'],
    ['braces', '{a: '.repeat(15_000), 'a.yaml'],
    ['lists', '- '.repeat(30_000), 'a.yaml'],
    ['JSON', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'a.json'],
  ])('does not read %s nested deep', (_what, text, file) => {
    expect(report(text, file)).toEqual([deep(file)]);
  });

  it.each([
    [
      'YAML that is long',
      `name: ${'a'.repeat(100_000)}`,
      'a.yaml',
      '1:1  bad-frontmatter  The frontmatter, or data, is longer',
    ],
    [
      'JSON with many keys, one of them twice',
      `{${Array.from({ length: 25_000 }, (_, index) => `"a${index}":1`).join()},"a7":1}`,
      'a.json',
      '1:1  bad-syntax  A key is given twice, or there is a hidden character',
    ],
    [
      'long JSON that is none',
      `[\n${'{},\n'.repeat(30_000)}{"a" 1}]`,
      'a.json',
      '30002:6  bad-syntax  The JSON cannot be read: Expected',
    ],
    [
      'a key given twice in JSON',
      '{"name": "a", "sources": ["a"],\n"name": "b"}',
      'a.json',
      '2:1  bad-syntax  Map keys must be unique',
    ],
    ['YAML in JSON', '{name: x, sources: [a]}', 'a.json', '1:2  bad-syntax  The JSON cannot be read: Expected'],
    [
      'an escape',
      'name: "a\\u202eb"\nsources: [a]',
      'a.yaml',
      '1:7  hidden-character  This text has the character U+202E, which is not seen.',
    ],
    [
      'half a character',
      '{"name": "\\ud800", "sources": ["a"]}',
      'a.json',
      '1:10  hidden-character  This text has the character U+D800',
    ],
    [
      'another prototype',
      'name: a\nsources: [a]\n__proto__: { b: 1 }',
      'a.yaml',
      '3:1  bad-frontmatter  There is no field “__proto__” here.',
    ],
  ])('refuses %s', (_what, text, file, expected) => {
    const lines = report(text, file);
    expect([lines.length, lines[0]?.startsWith(`${file}:${expected}`)]).toEqual([1, true]);
  });

  it('refuses nothing that only looks like what it refuses', () => {
    const json = '{"name": "a \\" b: \\\\b \\ud83d\\ude00 \\u00e9", "sources": ["a:", "b"]}';
    expect(parseYaml(schema, json, 'a.json')).toMatchObject({ value: { sources: ['a:', 'b'] }, diagnostics: [] });
  });

  it.each([
    [['sources', 0], { line: 2, column: 13 }],
    [['sources'], { line: 2, column: 1 }],
    [[], { line: 1, column: 1 }],
  ])('knows the place of %j in JSON', (path, expected) => {
    expect(fieldPlaces('{"name": "x",\n"sources": ["a"]}', 'a.json')(path)).toEqual(expected);
  });

  it('reads long JSON', () => {
    const names = Array.from({ length: 10_000 }, (_, index) => ({ name: `a${index}`, sources: ['b'] }));
    expect(parseYaml(z.array(schema), JSON.stringify(names), 'a.json').value).toEqual(names);
  });
});
