import { describe, expect, it } from 'vitest';
import { sampleNetwork } from './sample.ts';
import { nothingAsked } from './state.ts';
import { otherEnd, pathBetween, shownOf, tiesAt, toDraw } from './ties.ts';

const ends = (ties: readonly (readonly [number, number, ...unknown[]])[] | undefined) =>
  ties?.map(([a, b]) => `${a}–${b}`);
const { ties } = sampleNetwork;

describe('shownOf', () => {
  it.each([
    ['everything', {}, [true, true, true, true, true], ['0–1', '1–2', '0–3', '1–3', '2–3']],
    ['an op-ed', { opEd: 'peace' }, [true, true, false, true, false], ['0–1', '0–3', '1–3']],
    ['another', { opEd: 'winter' }, [false, true, true, true, false], ['1–2', '1–3', '2–3']],
    ['a kind', { kind: 'treaties' }, [false, true, true, false, false], ['1–2']],
    ['what is stated', { lines: 'stated' }, [true, true, true, true, true], ['0–1', '1–2']],
    ['both', { kind: 'people', opEd: 'winter' }, [false, false, false, false, false], []],
    ['an unknown op-ed', { opEd: 'summer' }, [false, false, false, false, false], []],
  ] as const)('%s', (_, asked, isShown, between) => {
    const shown = shownOf(sampleNetwork, { ...nothingAsked, ...asked });
    expect([shown.isShown, ends(shown.ties)]).toEqual([isShown, between]);
  });

  it('counts the paragraphs of the op-ed alone', () => {
    const shown = shownOf(sampleNetwork, { ...nothingAsked, opEd: 'winter' });
    expect(shown.ties.map(([, , , places]) => places)).toEqual([[], [2], [2]]);
  });
});

describe('toDraw', () => {
  it.each([
    [2, false, 2],
    [3, false, 0],
    [3, true, 2],
  ])('tie %i, all paragraphs %s: a line for %i', (tie, all, paragraphs) => {
    expect(ties.slice(tie, tie + 1).map((each) => toDraw(each, all).paragraphs)).toEqual([paragraphs]);
  });
});

describe('tiesAt', () => {
  it('has those of one entry, stated ones first', () => {
    expect(ends(tiesAt(ties, 1))).toEqual(['0–1', '1–2', '1–3']);
    expect(tiesAt(ties, 1).map((tie) => otherEnd(tie, 1))).toEqual([0, 2, 3]);
    expect(tiesAt(ties, 4)).toEqual([]);
  });
});

describe('pathBetween', () => {
  it.each([
    [0, 0, []],
    [0, 1, ['0–1']],
    [0, 2, ['0–1', '1–2']],
    [2, 0, ['1–2', '0–1']],
    [0, 4, undefined],
  ])('from %i to %i', (from, to, path) => {
    expect(ends(pathBetween(ties, from, to))).toEqual(path);
  });
});
