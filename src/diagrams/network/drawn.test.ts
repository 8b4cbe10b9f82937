import { describe, expect, it } from 'vitest';
import { drawnLines, type TieToDraw } from './drawn.ts';

const boxes = [0, 100, 200].map((x) => ({ x, y: 0, width: 40, height: 20 }));
const tie = (a: number, b: number, relations: TieToDraw['relations'], paragraphs = 0): TieToDraw => ({
  a,
  b,
  relations,
  paragraphs,
});
const MUTUAL = 9;

describe('drawnLines', () => {
  it.each([
    ['a relation', [tie(0, 1, [[0, true]])], [[0, 'M20 0L80 0', 'M80 0L71 3.5L71 -3.5Z']], []],
    ['one stated by the other end', [tie(0, 1, [[0, false]])], [[0, 'M80 0L20 0', 'M20 0L29 -3.5L29 3.5Z']], []],
    ['one that reads the same from both', [tie(0, 1, [[MUTUAL, true]])], [[MUTUAL, 'M20 0L80 0', '']], []],
    [
      'paragraphs',
      [tie(0, 1, [], 1), tie(1, 2, [], 7)],
      [],
      [
        [1, 'M20 0L80 0'],
        [3, 'M120 0L180 0'],
      ],
    ],
    [
      'both, beside each other',
      [tie(0, 1, [[MUTUAL, true]], 2)],
      [[MUTUAL, 'M20 -2.5L80 -2.5', '']],
      [[2, 'M20 2.5L80 2.5']],
    ],
    ['nothing where an end has no place', [tie(0, 7, [[0, true]], 1)], [], []],
  ] as const)('draws %s', (_, ties, stated, together) => {
    const drawn = drawnLines(boxes, ties, (type) => type === MUTUAL);
    expect([...drawn.stated].map(([type, { lines, heads }]) => [type, lines, heads])).toEqual(stated);
    expect([...drawn.together]).toEqual(together);
  });

  it('keeps two lines apart though each end states one', () => {
    const drawn = drawnLines(
      boxes,
      [
        tie(0, 1, [
          [0, true],
          [1, false],
        ]),
      ],
      () => true,
    );
    expect([...drawn.stated.values()].map(({ lines }) => lines)).toEqual(['M20 -2.5L80 -2.5', 'M80 2.5L20 2.5']);
  });
});
