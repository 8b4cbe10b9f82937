import { expect, test } from 'vitest';
import type { GlossId } from '../../model/ids.ts';
import { captionNumbers } from './captions.ts';

const placeables = ['c1', 'c2', 'c5', 'p1'].map((block) => ({ id: `g-${block}` as GlossId, block }));
const hung = (block: string, index: number, part: 'caption' | 'paragraph' = 'caption') => ({
  id: `g-${block}` as GlossId,
  at: { part, index, start: 0, end: 1 },
});

test.each<[string, number, ReturnType<typeof hung>[], number[]]>([
  ['in order where nothing tells', 3, [], [1, 2, 3]],
  ['as their glosses tell', 2, [hung('c2', 0), hung('c1', 1)], [2, 1]],
  ['the others take what is left', 3, [hung('c1', 2)], [2, 3, 1]],
  ['a number beyond their count', 2, [hung('c5', 0)], [5, 1]],
  ['two that are told the same', 2, [hung('c1', 0), hung('c1', 1)], [1, 2]],
  ['a gloss that belongs to a paragraph tells nothing', 1, [hung('p1', 0)], [1]],
  ['a second gloss may tell it', 2, [hung('p1', 0), hung('c2', 0)], [2, 1]],
  ['what hangs on a paragraph tells nothing', 1, [hung('c2', 0, 'paragraph')], [1]],
  ['none', 0, [], []],
])('%s', (_, count, placements, expected) => {
  expect(captionNumbers(count, placements, placeables)).toEqual(expected);
});
