import { expect, it } from 'vitest';
import { draftOf, textsOf, told } from './fixture.ts';
import { rejoin } from './rejoin.ts';

const LONG = 'For the town this means giving up the notion of a line that must be held';

it.each([
  ['before a lower-case letter', `${LONG} against`, 'the sea.', true],
  ['within a name', `${LONG}, said Henrietta`, 'Vane’s daughter.', true],
  ['behind a word that must go on', `${LONG} by the`, 'Baltic ports.', true],
  ['behind a comma', `${LONG},`, 'Henrietta said.', true],
  ['not behind a stop', `${LONG}.`, 'and so on.', false],
  ['not behind a closing mark', `${LONG}.”`, 'And so on.', false],
  ['not behind a colon', `${LONG}:`, 'And so on.', false],
  ['not behind a heading', 'What a wall is for', 'And so on.', false],
  ['not where only the stop may be missing', LONG, 'Nobody asked.', false],
])('joins a paragraph broken %s', (_where, text, next, joins) => {
  expect(textsOf(rejoin(draftOf(text, next)))).toEqual(joins ? [`${text} ${next}`] : [text, next]);
});

it('joins more than two pieces and tells each break', () => {
  const draft = rejoin(draftOf(`${LONG} by the`, 'council of the', 'town.'));
  expect(textsOf(draft)).toEqual([`${LONG} by the council of the town.`]);
  expect(told(draft)).toEqual([
    'rejoined 2: A paragraph broken between “be held by the” and “council of the” was joined.',
    'rejoined 3: A paragraph broken between “council of the” and “town.” was joined.',
  ]);
});

it('joins no item and no heading', () => {
  expect(textsOf(rejoin(draftOf(['item', `${LONG} by`], ['item', 'the town'])))).toHaveLength(2);
  expect(textsOf(rejoin(draftOf(['heading', `${LONG} by`], 'the town')))).toHaveLength(2);
});
