import { expect, it } from 'vitest';
import { draftOf, textsOf } from './fixture.ts';
import { takeRepeats } from './repeats.ts';

const ONE =
  'A mole throws every wave back across the basin, as anyone can tell who has moored there in November, and twice with each tide.';
const TWO =
  'Sand gives way and stays; stone stands and is broken. That much was known when the first piles were driven into the mud.';
const THREE =
  'Every winter the council of Saltby argues about the same wall, and every spring it finds the money to raise it by a foot.';
const NOISY = ONE.replace('throws', 'thr0ws').replace('basin', 'bas1n').replace('moored', 'rnoored');

it.each([
  ['a passage doubled later', [ONE, TWO, THREE, ONE], [ONE, TWO, THREE], 1],
  ['one that comes three times', [ONE, TWO, ONE, THREE, ONE], [ONE, TWO, THREE], 2],
  ['one with noise in it', [ONE, TWO, NOISY], [ONE, TWO], 1],
  [
    'a pull quote before its text',
    [THREE, 'Sand gives way and stays; stone stands and is broken.', `${ONE} ${TWO}`],
    [THREE, `${ONE} ${TWO}`],
    1,
  ],
  ['a pull quote over two paragraphs', [ONE, TWO, THREE, `${ONE.slice(50)} ${TWO.slice(0, 60)}`], [ONE, TWO, THREE], 1],
  ['nothing where only a phrase comes twice', [ONE, `They say that ${ONE.slice(0, 60)}, but ${THREE}`], undefined, 0],
  [
    'nothing where paragraphs are made alike',
    [
      'In spring the harbor of Saltby takes forty boats from the north, and in autumn it gives the harbor back to the gulls.',
      TWO,
      'In summer the orchard of Wick takes fifty carts from the south, and in winter it gives the orchard back to the crows.',
    ],
    undefined,
    0,
  ],
  [
    'nothing where a passage is quoted in a longer one',
    [THREE, `${ONE} ${TWO} ${THREE}`.slice(0, 250), 'So be it.'],
    undefined,
    0,
  ],
])('takes %s', (_what, blocks, left, taken) => {
  const draft = takeRepeats(draftOf(...blocks));
  expect(textsOf(draft)).toEqual(left ?? blocks);
  expect(draft.apart.map(({ kind }) => kind)).toEqual(Array(taken).fill('repeat'));
});

it('takes the quotation and not the paragraph, wherever it stands', () => {
  expect(textsOf(takeRepeats(draftOf(['quotation', ONE], TWO, ONE)))).toEqual([TWO, ONE]);
});

it('takes what interrupts a sentence', () => {
  const [start, end] = [`${TWO.slice(0, 80)}`, TWO.slice(81)];
  expect(textsOf(takeRepeats(draftOf(start, ONE, end, ONE)))).toEqual([start, end, ONE]);
});
