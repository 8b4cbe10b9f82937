import { describe, expect, it } from 'vitest';
import { collectionOf, withChangedGloss } from './collection.ts';

const { opEds, entries } = collectionOf(3, 30);

describe('a collection made by rule', () => {
  it('has as many op-eds and entries as asked for, and the same at every run', () => {
    expect(opEds.map(({ id }) => id)).toEqual(['reading-0', 'reading-1', 'reading-2']);
    expect(entries).toHaveLength(30);
    expect(collectionOf(3, 30)).toEqual({ opEds, entries });
  });

  it('begins as a smaller one does', () => {
    expect(collectionOf(2, 30).opEds).toEqual(opEds.slice(0, 2));
  });

  it.each(opEds)('has about 900 words and 25 glosses in $id, and no entry twice', ({ paragraphs }) => {
    const pieces = paragraphs.flat();
    const words = pieces
      .map((piece) => piece.words)
      .join('')
      .split(/\s+/);
    expect(Math.abs(words.length - 900)).toBeLessThan(50);
    expect(pieces.filter(({ note }) => note !== undefined)).toHaveLength(5);
    const mentioned = pieces.flatMap(({ entry }) => (entry === undefined ? [] : [entry.id]));
    expect([mentioned.length, new Set(mentioned).size]).toEqual([20, 20]);
  });

  it('uses few words often and many seldom', () => {
    const words = opEds.flatMap(({ paragraphs }) => paragraphs.flat().flatMap((piece) => piece.words.split(/\s+/)));
    const counts = Map.groupBy(words, (word) => word)
      .values()
      .map((same) => same.length)
      .toArray()
      .toSorted((a, b) => b - a);
    expect((counts[0] ?? 0) / words.length).toBeGreaterThan(0.02);
    expect(counts.filter((count) => count === 1).length).toBeGreaterThan(counts.length / 2);
  });
});

describe('a changed gloss', () => {
  it('says more, and everything else is as it was', () => {
    const [opEd] = opEds;
    if (opEd === undefined) throw new Error('There is no op-ed.');
    const notes = (of: typeof opEd) => of.paragraphs.flat().flatMap(({ note }) => note ?? []);
    const [first = '', ...rest] = notes(opEd);
    const changed = withChangedGloss(opEd);
    expect(notes(changed)).toEqual([`${first} It was changed.`, ...rest]);
    expect({ ...changed, paragraphs: changed.paragraphs.slice(1) }).toEqual({
      ...opEd,
      paragraphs: opEd.paragraphs.slice(1),
    });
  });
});
