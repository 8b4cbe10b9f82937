import type { Text } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parseText } from './parse.ts';
import { placeInText, placeOf } from './place.ts';

const FILE = 'a.md';

/** Where `CSCE` stands, found in the parsed text. */
function placeOfName(text: string): string[] {
  const places: string[] = [];
  visit(parseText(text, 'a.md').value, 'text', (node: Text) => {
    for (const { index } of node.value.matchAll(/CSCE/g)) {
      const { file, line, column } = placeInText(node, index, FILE);
      places.push(`${file}:${line}:${column}`);
    }
  });
  return places;
}

describe('placeInText', () => {
  it.each([
    ['on the first line', 'the CSCE', ['a.md:1:5']],
    ['on a later line', 'the\nother CSCE', ['a.md:2:7']],
    ['on a line between others', 'a\nb CSCE\nc', ['a.md:2:3']],
    ['behind an element', 'a *b* CSCE', ['a.md:1:7']],
    ['behind an element, before a line end', '*b* CSCE\nc', ['a.md:1:5']],
    ['inside an element', 'a *b\nCSCE*', ['a.md:2:1']],
    ['in a quotation', '> a\n> CSCE b', ['a.md:2:3']],
    ['in a list', '- a CSCE\n  CSCE', ['a.md:1:5', 'a.md:2:3']],
    ['behind curled marks', '"a" it\'s CSCE', ['a.md:1:10']],
  ])('%s', (_what, text, expected) => {
    expect(placeOfName(text)).toEqual(expected);
  });
});

it('placeOf: a node that has no place is at the beginning', () => {
  expect(placeOf({}, 'a.md')).toEqual({ file: 'a.md', line: 1, column: 1 });
});
