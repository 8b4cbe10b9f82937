import { expect, test } from 'vitest';
import { rescued } from './rescue.ts';
import { sampleNote, urn } from './sample.ts';

const mine = sampleNote('1', 'What I write', 9);
const theirs = sampleNote('1', 'What was written in another tab', 5);

test.each([
  ['nothing is kept yet', undefined, []],
  ['this tab has seen what is kept', theirs, [theirs.modified]],
  ['what is kept says nothing', sampleNote('1', ' ', 5), []],
  ['what is kept stands in what is written', sampleNote('1', 'What I', 5), []],
])('nothing would be lost: %s', (_, stored, known) => {
  expect(rescued(stored, mine, new Set(known), urn('2'))).toBeUndefined();
});

test('what another tab wrote becomes a note of its own', () => {
  expect(rescued(theirs, mine, new Set([mine.modified]), urn('2'))).toEqual({ ...theirs, id: urn('2') });
});
