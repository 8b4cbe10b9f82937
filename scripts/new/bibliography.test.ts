import { expect, it } from 'vitest';
import { addRecord } from './bibliography.ts';

const record = { id: 'm', title: 'T', issued: { 'date-parts': [[2022]] } };
const inline = '{"id":"m","title":"T","issued":{"date-parts":[[2022]]}}';
const spaced = `{
    "id": "m",
    "title": "T",
    "issued": {
      "date-parts": [
        [
          2022
        ]
      ]
    }
  }`;

it.each([
  ['where there is no file', undefined, `[\n  ${spaced}\n]\n`],
  ['to an empty list', '[]\n', `[\n  ${spaced}\n]\n`],
  ['at the front', '[\n  { "id": "z" }\n]\n', `[\n  ${spaced},\n  { "id": "z" }\n]\n`],
  ['at the end', '[\n  { "id": "a" }\n]', `[\n  { "id": "a" },\n  ${spaced}\n]`],
  [
    'between, and leaves odd layout and escapes alone',
    '[\n  { "id" : "a", "t": "\\u00e9\\/" },\n  {\n "id":"z"}  ]\n\n',
    `[\n  { "id" : "a", "t": "\\u00e9\\/" },\n  ${spaced},\n  {\n "id":"z"}  ]\n\n`,
  ],
  ['all on one line', '[{"id":"a"}, {"id":"z"}]', `[{"id":"a"}, ${inline}, {"id":"z"}]`],
  [
    'with tabs',
    '[\n\t{ "id": "a" }\n]',
    `[\n\t{ "id": "a" },\n\t${spaced.replaceAll('  ', '\t').replaceAll('\t\t}', '\t\t}')}\n]`,
  ],
  ['with CRLF', '[\r\n  {"id": "z"}\r\n]\r\n', `[\r\n  ${spaced.replaceAll('\n', '\r\n')},\r\n  {"id": "z"}\r\n]\r\n`],
  ['behind a byte order mark', '\uFEFF[\n  {"id":"z"}\n]', `\uFEFF[\n  ${spaced},\n  {"id":"z"}\n]`],
])('adds a record %s', (_what, old, text) => {
  expect(addRecord(old, record)).toBe(text);
  expect(JSON.parse(text.replace('\uFEFF', ''))).toContainEqual(record);
});

it.each([
  ['an id twice', '[{"id":"m"}]', 'The bibliography has “m” already.'],
  ['no JSON', '[{"id":"a"},]', 'The bibliography is not a JSON list of records. See: npm run check'],
  ['no list', '{}', 'The bibliography is not a JSON list of records. See: npm run check'],
])('refuses %s', (_what, old, message) => {
  expect(() => addRecord(old, record)).toThrow(message);
});
