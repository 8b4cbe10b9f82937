import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anchorIn } from './anchor.ts';
import { selectorFor } from './selector.ts';
import { indexText } from './text-index.ts';

it.each([
  [0, 3, { exact: 'The', prefix: '', suffix: ' lamp' }],
  [4, 8, { exact: 'lamp', prefix: 'The ', suffix: ' was ' }],
  [13, 17, { exact: 'lit.', prefix: ' was ', suffix: '' }],
])('selects %i to %i', (start, end, expected) => {
  expect(selectorFor('The lamp was lit.', { start, end }, 5)).toEqual(expected);
});

it('parts no surrogate pair', () => {
  expect(selectorFor('😀 a 😀', { start: 3, end: 4 }, 2)).toEqual({ exact: 'a', prefix: ' ', suffix: ' ' });
});

it('selects what is found again', () => {
  const words = fc.array(fc.constantFrom('lamp', 'keeper', 'harbor', 'of', 'the', 'night', 'ﬁre', '“old”'), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (all, one, other) => {
      const from = one % all.length;
      const to = from + 1 + (other % (all.length - from));
      const start = all
        .slice(0, from)
        .map((word) => `${word} `)
        .join('').length;
      const range = { start, end: start + all.slice(from, to).join(' ').length };
      const text = all.join(' ');
      const anchor = anchorIn(indexText(text), selectorFor(text, range));
      if (anchor.status === 'anchored') expect(anchor).toEqual({ status: 'anchored', ...range });
      else
        expect(anchor).toEqual({
          status: 'ambiguous',
          rivals: expect.arrayContaining([expect.anything(), expect.anything()]),
        });
    }),
  );
});
