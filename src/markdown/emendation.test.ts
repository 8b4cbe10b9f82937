import { describe, expect, it } from 'vitest';
import { annotated } from './fixture.ts';

const withNote = (attributes: string) =>
  annotated(`The open door.\n\n<Note on="open" sources="s" ${attributes}>b</Note>`, 'a.mdx');

describe('what a textual note says of the text', () => {
  it.each([
    ['kind="textual" sic="a." corr="a,"', { sic: 'a.', corr: 'a,' }],
    ['kind="textual" supplied="a b"', { supplied: 'a b' }],
    ['kind="textual" lost="line"', { lost: 'line' }],
    ['kind="textual"', undefined],
  ])('%s', (attributes, emendation) => {
    const { blocks, diagnostics } = withNote(attributes);
    expect(diagnostics).toEqual([]);
    expect(blocks[0]?.notes[0]?.emendation).toEqual(emendation);
  });

  it.each([
    ['sic alone', 'kind="textual" sic="a"'],
    ['corr alone', 'kind="textual" corr="a"'],
    ['two things', 'kind="textual" supplied="a" lost="line"'],
    ['a loss in no known unit', 'kind="textual" lost="ell"'],
    ['a note that is not on the text', 'kind="context" lost="line"'],
  ])('refuses %s', (_what, attributes) => {
    const { blocks, diagnostics } = withNote(attributes);
    expect(blocks[0]?.notes[0]?.emendation).toBeUndefined();
    expect(diagnostics).toEqual([expect.stringContaining('bad-attribute')]);
  });
});
