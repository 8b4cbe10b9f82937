import fc from 'fast-check';
import * as prettier from 'prettier';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { withFrontmatter, yamlOf } from './write-yaml.ts';

const hostile = [
  `He said "it's: {x}" # no`,
  '- list',
  '*alias',
  '&anchor',
  '!!tag',
  '---',
  '{ brace',
  '[ bracket',
  'true',
  'null',
  '1991',
  '2022-02',
  '@at',
  '`tick',
  '%percent',
  'back\\slash',
  'معاهدة: سلام',
  '😀: grin',
  '| pipe',
  '> fold',
  '? key',
  'colon:',
  'long '.repeat(60).trim(),
];

it('writes fields, one a line, with what leads the editor above them', () => {
  expect(
    yamlOf(
      [
        { key: 'a', value: 'text' },
        { key: 'left out', value: undefined, comment: 'left out' },
        { key: 'b', value: [{ given: 'J', family: 'R' }], comment: 'Two\nlines.' },
        { key: 'c', value: ['x', 'y'] },
        { key: 'd', value: [] },
      ],
      'The end.',
    ),
  ).toBe(`a: text
# Two
# lines.
b:
  - { given: J, family: R }
c:
  - x
  - y
d: []

# The end.
`);
});

it.each(hostile)('quotes %s as the formatter would, and loses nothing', async (text) => {
  const yaml = yamlOf([
    { key: 'name', value: text },
    { key: 'authors', value: [{ family: text }] },
    { key: 'aliases', value: [text] },
  ]);
  expect(parse(yaml)).toEqual({ name: text, authors: [{ family: text }], aliases: [text] });
  const file = withFrontmatter(yaml, 'Text.');
  expect(await prettier.format(file, { parser: 'markdown', printWidth: 120, singleQuote: true })).toBe(file);
});

it('loses nothing of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(parse(yamlOf([{ key: 'name', value: text }]))).toEqual({ name: text });
    }),
  );
});
