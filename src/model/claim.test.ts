import { describe, expect, it } from 'vitest';
import { claimData } from './claim.ts';

const position = { label: 'Yes', statement: 'It was.', holders: ['Ann'], sources: ['a'] };
const shared = { title: 'Was it?', statement: 'It was.', sources: ['a'], checked: '2026-11-22' };
const disputed = { ...shared, kind: 'disputed', positions: [position, { ...position, label: 'No' }] };
const inError = { ...shared, kind: 'in-error', shown: 'It was not.' };

const wrong = (data: object) => claimData.safeParse(data).error?.issues.map((issue) => issue.path.join('.'));

describe('claimData', () => {
  it('takes a disputed claim with two positions', () => {
    expect(claimData.parse(disputed)).toEqual({ ...disputed, corrections: [], made: [], touched: [], concerns: [] });
  });

  it('takes a claim in error without positions', () => {
    expect(claimData.parse(inError)).toEqual({
      ...inError,
      corrections: [],
      made: [],
      touched: [],
      concerns: [],
      positions: [],
    });
  });

  it.each([
    ['a check that is no day', { ...inError, checked: '2026-11' }, 'checked'],
    ['a paragraph numbered 0', { ...inError, made: [{ opEd: 'a', paragraph: 0, quote: 'q' }] }, 'made.0.paragraph'],
    ['nothing shown', { ...inError, shown: ' ' }, 'shown'],
    ['a holder without a name', { ...disputed, positions: [{ ...position, holders: [' '] }] }, 'positions.0.holders.0'],
    ['a title of nothing', { ...inError, title: '\n' }, 'title'],
    ['another kind', { ...inError, kind: 'open' }, 'kind'],
    ['a field of nobody’s', { ...inError, why: 'x' }, ''],
  ])('refuses %s', (_what, data, path) => {
    expect(wrong(data)).toEqual([path]);
  });
});
