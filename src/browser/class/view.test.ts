import { describe, expect, it } from 'vitest';
import { viewIn, viewLink, viewWords, withAloud, withoutView } from './view.ts';

it.each([
  ['', undefined],
  ['?hide=people', undefined],
  ['?questions=', { questions: '', hidden: [] }],
  // As a form without script states it, and as a person may write it.
  ['?hide=&hide=people&hide=context-notes&questions=week', { questions: 'week', hidden: ['people', 'context-notes'] }],
  ['?questions=week&hide=people+events', { questions: 'week', hidden: ['people', 'events'] }],
])('reads “%s”', (search, expected) => {
  expect(viewIn(search)).toEqual(expected);
});

it.each([
  [
    [
      ['hide', ''],
      ['questions', ''],
    ],
    '?hide=&questions=',
  ],
  [
    [
      ['hide', ''],
      ['hide', 'people'],
      ['hide', 'context-notes'],
      ['questions', 'week'],
      ['aloud', ''],
    ],
    '?hide=people+context-notes&questions=week&aloud=',
  ],
] as const)('links to what a form states, %j', (asked, expected) => {
  expect(viewLink('https://reader.test/op-eds/peace.html?x=1', asked)).toBe(
    `https://reader.test/op-eds/peace.html${expected}`,
  );
});

it('takes a view out of an address', () => {
  expect(withoutView('file:///a/b.html?hide=people&words=minsk&questions=#p7')).toBe('file:///a/b.html?words=minsk#p7');
});

it('opens and closes the reading aloud', () => {
  expect(withAloud('file:///a/b.html?questions=week', 'p3', true)).toBe('file:///a/b.html?questions=week&aloud=#p3');
  expect(withAloud('file:///a/b.html?aloud#p1', 'p3', false)).toBe('file:///a/b.html#p3');
});

describe('viewWords', () => {
  const labels = {
    people: 'People',
    treaties: 'Treaties',
    events: 'Events',
    'context-notes': 'Context notes',
    'disputed-notes': 'Disputed notes',
  };
  const without = (...hidden: string[]) =>
    Object.entries(labels).map(([value, label]) => ({ value, label, isShown: !hidden.includes(value) }));
  const notes = ['context-notes', 'disputed-notes'];

  it.each([
    [[], false, 'everything.'],
    [[], true, 'everything; questions shown.'],
    [['events', ...notes], true, 'people and treaties; questions shown.'],
    [['disputed-notes'], false, 'everything but disputed notes.'],
    [notes, false, 'everything but notes.'],
    [['people', 'treaties', 'events'], false, 'notes.'],
    [['people', 'treaties', 'disputed-notes'], false, 'events and context notes.'],
    [Object.keys(labels), true, 'the text alone; questions shown.'],
  ])('without %j', (hidden, hasQuestions, expected) => {
    expect(viewWords(without(...hidden), hasQuestions)).toBe(expected);
  });
});
