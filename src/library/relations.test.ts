import { describe, expect, it } from 'vitest';
import { relationEnds } from './relations.ts';
import { libraryOf, sample, sampleEdited } from './sample.ts';

/** The relations of one entry, as `words id`. */
const endsOf = (id: string, files = sample) => {
  const { entries, site } = libraryOf(files);
  return [...relationEnds([...entries.values()], site.relations)].flatMap(([from, ends]) =>
    from === id ? ends.map(({ words, to }) => `${words} ${to}`) : [],
  );
};

describe('relationEnds', () => {
  it.each([
    ['as stated', 'ada-king', ['signed minsk-ii', 'led osce']],
    ['in reverse, after its own', 'osce', ['established by minsk-i', 'led by ada-king']],
    ['none twice', 'minsk-i', ['contrasts with minsk-ii', 'followed by minsk-ii', 'established osce']],
    ['several of one pair', 'minsk-ii', ['follows minsk-i', 'contrasts with minsk-i', 'signed by ada-king']],
    ['none', 'detente', []],
  ])('shows relations: %s', (_what, id, expected) => {
    expect(endsOf(id)).toEqual(expected);
  });

  it('shows a relation written twice once', () => {
    const files = sampleEdited('treaties/minsk-ii.md', 'contrasts, to', 'follows, to');
    expect(endsOf('minsk-ii', files).filter((end) => end === 'follows minsk-i')).toEqual(['follows minsk-i']);
  });

  it('shows a symmetric relation to itself once', () => {
    const files = sampleEdited('treaties/minsk-i.md', 'to: minsk-ii', 'to: minsk-i');
    expect(endsOf('minsk-i', files).filter((end) => end.endsWith(' minsk-i'))).toEqual(['contrasts with minsk-i']);
  });
});
