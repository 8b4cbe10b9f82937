import { expect, test } from 'vitest';
import { answered, type ShownQuestion } from './questions.ts';
import { sampleNote } from './sample.ts';

const question = (number: number, fragment: string) => ({ number, fragment, asked: 'Why?' }) as ShownQuestion;
const questions = [question(1, 'q-a'), question(2, 'q-b')];
const answer = (digit: string, fragment: string) => sampleNote(digit, digit, 0, { fragment });

test.each([
  ['none', [], ['1: ', '2: ']],
  ['one', [answer('1', 'q-b')], ['1: ', '2: 1']],
  ['two from two devices', [answer('1', 'q-a'), answer('2', 'q-a')], ['1: 1 2', '2: ']],
  ['one whose question is gone', [answer('1', 'q-x'), answer('2', 'q-a')], ['1: 2', '2: ', 'undefined: 1']],
])('answers: %s', (_, notes, told) => {
  const all = answered(questions, notes);
  expect(
    all.map((each) => `${each.question?.number}: ${each.answers.map(({ body }) => body.value).join(' ')}`),
  ).toEqual(told);
});
