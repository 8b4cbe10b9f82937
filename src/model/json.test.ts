import { describe, expect, it } from 'vitest';
import { readJson } from './json.ts';

describe('readJson', () => {
  it.each([
    ['{"a": [1, "x"]}', { a: [1, 'x'] }],
    ['null', null],
    ['{"a": "x\\": y", "b": "\\ud83d\\ude00"}', { a: 'x": y', b: '😀' }],
  ])('reads %s', (text, value) => {
    expect(readJson(text)).toEqual({ value, isOdd: false });
  });

  it.each([
    ['a key given twice', '{"a": {"b": 1, "b": 2}}'],
    ['a hidden character by an escape', '["a\\u202eb"]'],
    ['half a character', '["\\ud800"]'],
    ['a control', '["\\b"]'],
  ])('tells that %s is odd', (_what, text) => {
    expect(readJson(text).isOdd).toBe(true);
  });

  it.each([
    ['[1,\n2,]', "Unexpected token ']'", 6],
    ['{"a": [{}, "],", ,]}', "Unexpected token ','", 17],
    ['{"a": }', "Unexpected token '}'", 6],
    ["['a']", "Unexpected token '''", 1],
    ['{"a": 1,}', 'Expected double-quoted property name', 8],
    ['[1 2]', "Expected ',' or ']' after array element", 3],
    ['[]\nx', 'Unexpected non-whitespace character after JSON', 3],
    ['["a\nb"]', 'Bad control character in string literal', 3],
    ['undefined', 'Unexpected token', 0],
    ['[1,', 'Unexpected end of JSON input', 3],
    ['', 'Unexpected end of JSON input', 0],
  ])('says what is wrong with %j, and where', (text, what, offset) => {
    expect(readJson(text)).toMatchObject({ problem: { message: `The JSON cannot be read: ${what}.`, offset } });
  });

  it('finds the comma too many of a long text, and shows nothing of the text', () => {
    const text = `[\n${'{"id": "a, b"},\n'.repeat(20_000)}]`;
    expect(readJson(text).problem).toMatchObject({
      message: "The JSON cannot be read: Unexpected token ']'.",
      offset: text.length - 1,
    });
  });

  const crowd = Array.from({ length: 25_000 }, (_, index) => `"a${index}":1`).join();

  it('reads an object of any number of keys', () => {
    expect(readJson(`{${crowd}}`)).toMatchObject({ value: { a24999: 1 }, isOdd: false });
  });

  it.each([
    ['has a key twice among many', `{${crowd},"a7":1}`, /given twice.+20,000 keys/],
    ['has a hidden character beside many keys', `{${crowd},"b":"\\u202e"}`, /hidden character.+20,000 keys/],
    ['is nested too deep', `${'['.repeat(101)}${']'.repeat(101)}`, /nested too deep/],
  ])('refuses what %s', (_what, text, message) => {
    expect(readJson(text).problem?.message).toMatch(message);
  });
});
