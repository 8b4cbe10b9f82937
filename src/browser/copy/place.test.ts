import { expect, test } from 'vitest';
import { placeIn, scrollTo, type Span } from './place.ts';

const span = (number: number, top: number, bottom: number): Span => ({ number, top, bottom });
const digest = [span(1, -300, -100), span(2, -100, 100), span(3, 100, 300), span(4, 300, 500)];

test.each<[string, readonly Span[], number, ReturnType<typeof placeIn>]>([
  ['the last that begins above the line', digest, 150, { number: 3, top: 100, passed: 0 }],
  ['one that has begun above the window', digest, 50, { number: 2, top: -100, passed: 0.5 }],
  ['none while the text is still below', [span(1, 700, 900)], 150, undefined],
  ['none in an empty text', [], 150, undefined],
])('%s is read', (_, spans, line, expected) => {
  expect(placeIn(spans, line)).toEqual(expected);
});

test.each<[string, Span[], number | undefined]>([
  ['the same paragraph at the same height', [span(2, 40, 700), span(3, 700, 900)], 600],
  ['where it is missing, the one before', [span(2, 40, 700), span(5, 700, 900)], -60],
  ['where none is before, nothing', [span(5, 700, 900)], undefined],
])('%s', (_, spans, expected) => {
  expect(scrollTo({ number: 3, top: 100, passed: 0 }, spans)).toBe(expected);
});

test('half read stays half read', () => {
  expect(scrollTo({ number: 2, top: -100, passed: 0.5 }, [span(2, 40, 1040)])).toBe(540);
});
