import { describe, expect, it } from 'vitest';
import { libraryOf, sampleEditedIn } from '../library/sample.ts';
import { found } from './fixture.ts';
import { checkCited, checkSourced } from './sources.ts';

const claim = 'claims/who-began.yaml';

describe('checkSourced', () => {
  it.each([
    ['an op-ed', 'op-eds/winter.md', 'sources: [roe-2022]\n', '', '2:1 no-source This op-ed cites no source.'],
    [
      'an entry',
      'people/zeno-adams.md',
      'sources: [allan-2020]',
      'sources: []',
      '2:1 no-source This entry cites no source.',
    ],
    ['a claim', claim, 'sources: [roe-2022]\n', '', '1:1 no-source This claim cites no source.'],
    ['a position', claim, ', sources: [allan-2020] }', ' }', '9:5 no-source This position cites no source.'],
  ])('reports %s', (_what, path, from, to, expected) => {
    expect(found(checkSourced, path, from, to)).toEqual([`content/${path}:${expected}`]);
  });

  it('does not take a citation in the body for one: the gloss names the sources of the entry', () => {
    const text = 'summary: A writer.\nsources: [allan-2020]\n---\n';
    const cited = 'summary: A writer.\n---\n\nHe wrote [@un-2015].\n';
    expect(found(checkSourced, 'people/zeno-adams.md', text, cited)).toHaveLength(1);
  });

  it('has nothing to say of the sample', () => {
    expect(found(checkSourced)).toEqual([]);
  });
});

describe('checkCited', () => {
  const book = '[\n  { "id": "unused", "type": "book", "title": "Unused" },\n';

  it('reports a record that nothing cites, where it stands', () => {
    expect(found(checkCited, 'bibliography.json', '[\n', book)).toEqual([
      'content/bibliography.json:2:3 uncited-source Nothing cites “unused”.',
    ]);
  });

  it.each([
    ['an op-ed', 'op-eds/winter.md', 'sources: [', 'sources: [unused, '],
    ['a note', 'op-eds/peace.mdx', 'context" sources="', 'context" sources="unused '],
    ['a gloss', 'op-eds/peace.mdx', '"osce" sources="', '"osce" sources="unused '],
    ['an entry', 'people/zeno-adams.md', 'sources: [', 'sources: [unused, '],
    ['a claim', claim, 'sources: [roe', 'sources: [unused, roe'],
  ])('is silent when %s cites it', (_what, path, from, to) => {
    const edited = sampleEditedIn(['bibliography.json', '[\n', book], [path, from, to]);
    expect(checkCited(libraryOf(edited))).toEqual([]);
  });
});
