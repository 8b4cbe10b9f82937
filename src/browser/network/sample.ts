/** A small network for tests. */
import type { NetworkData } from '../../diagrams/network/data.ts';

export const sampleNetwork: NetworkData = {
  entries: [
    ['ada', 'Ada', 'people', [0]],
    ['truce', 'Truce', 'treaties', [0, 1]],
    ['truce-ii', 'Truce II', 'treaties', [1]],
    ['march', 'March', 'events', [0, 1]],
    ['alone', 'Alone', 'events', []],
  ],
  types: [
    ['signed', false],
    ['contrasts with', true],
  ],
  opEds: [
    ['peace', 'Peace'],
    ['winter', 'Winter'],
  ],
  places: [
    [0, '¶\u00A01', 'op-eds/peace.html#p1'],
    [0, '¶\u00A02', 'op-eds/peace.html#p2'],
    [1, '¶\u00A01', 'op-eds/winter.html#p1'],
  ],
  ties: [
    [0, 1, [[0, true]], [0], true],
    [
      1,
      2,
      [
        [1, true],
        [0, false],
      ],
      [],
      false,
    ],
    [0, 3, [], [0, 1], true],
    [1, 3, [], [0, 2], false],
    [2, 3, [], [2], true],
  ],
};
