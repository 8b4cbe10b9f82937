import { describe, expect, it } from 'vitest';
import { leastList } from '../library/sample-list.ts';
import { at, libraryOf, sample } from '../library/sample.ts';
import { teachView } from './teach.ts';

const viewWith = (readings: string) => {
  const library = libraryOf([...sample, leastList(readings)]);
  return teachView(library, at(library.opEds, 'peace'), undefined);
};

describe('teachView', () => {
  const library = libraryOf(sample);
  const peace = at(library.opEds, 'peace');

  it('lists the paragraphs with their first words', () => {
    const { paragraphs } = teachView(library, peace, 'https://reader.test');
    expect(paragraphs.map(({ number, href, address }) => [number, href, address])).toEqual([
      [1, '/op-eds/peace.html#p1', 'https://reader.test/op-eds/peace.html#p1'],
      [2, '/op-eds/peace.html#p2', 'https://reader.test/op-eds/peace.html#p2'],
    ]);
    for (const { words } of paragraphs) expect(words).toMatch(/^\S.{0,70}(?: …)?$/);
  });

  it('tells no address of a site that has none', () => {
    expect(teachView(library, peace, undefined).paragraphs[0]?.address).toBeUndefined();
  });

  it.each([
    ['{ opEd: peace }', ['the whole']],
    ['{ opEd: peace, paragraphs: 1 }, { opEd: peace, paragraphs: 2 }', ['¶¶\u00A01–2']],
    ['{ opEd: peace, paragraphs: 2 }', ['¶\u00A02']],
    ['{ opEd: winter }', []],
  ])('a list that assigns %s', (readings, expected) => {
    expect(viewWith(readings).lists.map(({ what }) => what)).toEqual(expected);
  });
});
